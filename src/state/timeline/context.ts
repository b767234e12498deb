/** The timeline of the open dossier, given to every part of its view. */
import { createContext } from 'svelte';
import type { Timeline } from './timeline.svelte.ts';

export const [getTimeline, setTimeline] = createContext<Timeline>();
