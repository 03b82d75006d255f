import { z } from 'zod';
import { BODY_PARTS } from './body-parts.js';

export { BODY_PARTS, type BodyPart, regionOf } from './body-parts.js';

export const bodyPart = z.enum(BODY_PARTS);
