/** Names that every e-book bears. */
export const MIMETYPE = "mimetype";
export const CONTAINER = "META-INF/container.xml";
export const MEDIA_TYPE = "application/epub+zip";
