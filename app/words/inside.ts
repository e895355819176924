// English names inside a sentence.

/** A name as it stands inside a sentence; one that begins with an abbreviation keeps its capitals. */
export const inside = (name: string) =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
