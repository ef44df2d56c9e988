/** Texts of `web/src/supervisor`. */
export const supervisor = {};
