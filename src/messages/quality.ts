/** The wording of the page of data quality, apart from the rest since few pages are opened on it. */
import { quality as en, type QualityMessages } from './en-quality.ts';
import { wordingOf } from './index.ts';

export const qualityMessagesFor = (language: string): QualityMessages =>
  wordingOf(language)?.quality ?? en;
