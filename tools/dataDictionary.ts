import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDictionary } from '../src/tables/dataDictionary';

writeFileSync(join(__dirname, '../docs/data-dictionary.md'), dataDictionary());
