/** The open dossier's explorer, given to every view below App. */
import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';
import type { Theme } from './theme.svelte.ts';

export const [getExplorer, setExplorer] = createContext<Explorer>();
/** What views need of the theme. */
export type ThemeChoice = Pick<Theme, 'name' | 'other' | 'toggle'>;

export const [getTheme, setTheme] = createContext<ThemeChoice>();
