/** True where a heading calls the treatment additional, continued or repeat: then earlier treatment is shown. */
export function saysContinued(heading: string): boolean {
  return /\b(additional|continue[ds]?|continuing|continuation|repeat(ed)?|extension|further|ongoing|more sessions|more visits|refills?)\b/i.test(
    heading,
  );
}
