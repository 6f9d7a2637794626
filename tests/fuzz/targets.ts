import { CHANGES } from './changes.ts';
import { FILES } from './files.ts';
import { READING } from './reading.ts';
import { SEARCH } from './search.ts';
import { STORED } from './stored.ts';

/** All that is tried without a browser. */
export const TARGETS = [...READING, ...CHANGES, ...FILES, ...STORED, ...SEARCH];
