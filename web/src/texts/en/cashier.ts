/** Texts of `web/src/cashier`. */
export const cashier = {};
