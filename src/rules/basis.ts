import { z } from 'zod';
import { BASES } from './bases.js';

export { BASES, type Basis, compareBasis, strongest, weakest } from './bases.js';

export const basis = z.enum(BASES);
