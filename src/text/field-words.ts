/** Names of columns, keys and form fields. */

/** A column, key or field name in lower-case words: `dateOfBirth`, `DATE_OF_BIRTH`, `Date of birth:` are one. */
export function fieldWords(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}
