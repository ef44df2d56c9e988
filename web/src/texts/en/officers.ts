/** Texts of `web/src/officers`. */
export const officers = {};
