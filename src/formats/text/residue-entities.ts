/** Character references of HTML and XML, all of them, wherever they stand. */
import { decode } from "entities";

/** The text with every reference replaced by its character. */
export const decodeEntities = (text: string): string => (text.includes("&") ? decode(text) : text);
