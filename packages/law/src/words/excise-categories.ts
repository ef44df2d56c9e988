import type { Says } from './says.js';

/** NONE, or a category that American Samoa’s excise lists with a rate of its own, or is taken to list. */
export const exciseCategories = ['NONE', 'ALCOHOL', 'TOBACCO', 'VEHICLE', 'PETROLEUM'] as const;
export type ExciseCategory = (typeof exciseCategories)[number];

/** Second-hand goods are no category of the excise; declarations were filed that say so, and they stay readable. */
export const formerCategory = 'SECOND_HAND';

/** What is declared today, and what was declared before. */
export const filedCategories = [...exciseCategories, formerCategory] as const;
export type FiledCategory = (typeof filedCategories)[number];

export const filedCategorySays: Says<FiledCategory> = {
  NONE: 'Of none that is listed.',
  ALCOHOL: 'Beer, malt extract and any alcoholic beverage.',
  TOBACCO: 'Tobacco products and smoking accessories.',
  VEHICLE: 'Motor vehicles.',
  PETROLEUM: 'Petroleum products.',
  SECOND_HAND: 'Second-hand goods, as older declarations say; a draft that says so is asked to choose again.',
};
