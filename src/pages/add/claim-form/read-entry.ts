import { readFigure } from '../../../core/matching/read-quantities.ts';
import type { WordValues } from '../../../core/matching/word-values.ts';
import type { Quantity } from '../../../core/model/case.ts';
import { isDateText } from '../../../core/model/dates.ts';
import type { MomentFields } from './form-state.ts';

/** A number from 0 in figures, with or without its thousands set apart; null where it is none. */
export function readNumber(text: string): number | null {
  const digits = text.trim();
  if (!/^(?:\d+|\d{1,3}(?:[,\u00a0\u202f ]\d{3})+)(?:\.\d+)?$/.test(digits)) return null;
  const number = Number(digits.replace(/[^\d.]/g, ''));
  return Number.isFinite(number) ? number : null;
}

/** The range that words for a number stand for, if they hold just one. */
export function readRange(words: string, values: WordValues): Pick<Quantity, 'min' | 'max'> | null {
  const figure = readFigure(words, values);
  return figure === null ? null : { min: figure.min, max: figure.max };
}

export function isBlankMoment({ day, time }: MomentFields): boolean {
  return day === '' && time === '';
}

/** A day or a moment as a case has it; null where there is no such. */
export function writeMoment({ day, time, zone }: MomentFields): string | null {
  const date = time === '' ? day : `${day}T${time}${zone}`;
  return isDateText(date) ? date : null;
}

/** With a minus sign from the keyboard or from print; NaN where it is no number. */
export function readDegrees(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace('−', '-'));
}
