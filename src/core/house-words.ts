/** Words by which several of one surname are spoken of, as alternatives of an expression. */

/** Said of persons alone: `the Ramkhelawan twins`. */
export const OF_ONE_HOUSE = "twins|triplets|brothers|sisters|siblings|boys|girls|children|kids|couple|baby";
/** Said of makes and bodies, too: `the Garcia family`, `the Kindle family`. */
export const HOUSE = "family|household";
