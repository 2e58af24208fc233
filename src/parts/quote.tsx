import { isRightToLeft } from './text-direction.ts';

interface QuoteProps {
  readonly words: string;
  readonly language: string;
  readonly className?: string;
}

/** Words exactly as they stand in a report, in their own language and direction whatever surrounds them. */
export function Quote({ words, language, className }: QuoteProps) {
  return (
    <q className={className} lang={language} dir={isRightToLeft(language) ? 'rtl' : 'auto'}>
      {words}
    </q>
  );
}
