// Which level the names of settings have where they stand, so that headings stay in order in every window.
import { createContext } from 'react';

/** In the settings each group has a heading of its own above them. */
export const HeadingLevelOfSettings = createContext<'h2' | 'h3'>('h3');
