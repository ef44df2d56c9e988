/** Texts of `web/src/upload`. */
export const upload = {};
