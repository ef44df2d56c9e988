// The ways in which goods may be declared in American Samoa.
// Not modelled: goods by sea and by mail, which are not served here. Baggage has a declaration of its own (title 27, chapter 10).

/** How goods may arrive that are declared here. */
export const modesServed: readonly string[] = ['AIR'];
