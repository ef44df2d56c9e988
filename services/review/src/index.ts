export { review } from './service.js';
export { findStrayReviews, mendReview, type EntryNow, type StrayReview } from './review/reconcile-reviews.js';
