export { review } from './service.js';
export { findStrayReviews, mendReview, type EntryNow, type StrayReview } from './follow/reconcile-reviews.js';
