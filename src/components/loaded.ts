/** Parts of the page that have been loaded, by the function that loads each. */
import type { Component } from 'svelte';

export type Load = () => Promise<{ readonly default: Component }>;

export const loaded = new Map<Load, Component>();
