import type { LineProvenance } from '../../domain/line-provenance.ts';
import type { Dataset } from '../assemble.ts';
import { GEODATA } from '../dataset.ts';
import { lineProvenanceOf } from '../records/line-provenance.ts';

/**
 * What the line was traced from, whole: the data files have only what pages of the map need of it.
 * @throws Error that lists everything wrong, by file and line
 */
export const wholeLineProvenance = ({ index }: Dataset): LineProvenance =>
  lineProvenanceOf('.', GEODATA, new Set(index.stretches.map(({ id }) => id)));
