/** Texts of `web/src/wizard`. */
export const wizard = {};
