/** A text as it was written, a paragraph each for what empty lines part. */
export function Paragraphs({ text, className }: { text: string; className?: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice.
    <p key={index} className={className} dir="auto">
      {paragraph.trim()}
    </p>
  ));
}
