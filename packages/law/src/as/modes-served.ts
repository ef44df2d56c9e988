// The ways in which goods may be declared in American Samoa.
// Not modelled: goods by sea, by mail and in baggage, which are not served here.

/** How goods may arrive that are declared here. */
export const modesServed: readonly string[] = ['AIR'];
