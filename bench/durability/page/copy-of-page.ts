// The second copy as the app has it, in the bench's own page.
import { createSecondCopy } from '../../../src/app/second-copy.ts';

export const copyOfPage = createSecondCopy();
