/** The address of a review's desk. */
export const reviewPath = (reviewId: string): string => `/officers/reviews/${encodeURIComponent(reviewId)}`;
