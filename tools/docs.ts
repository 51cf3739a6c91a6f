import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDictionary } from '../src/tables/dataDictionary';
import { measureList } from './measureList';

const docs = join(__dirname, '../docs');
writeFileSync(join(docs, 'data-dictionary.md'), dataDictionary());
writeFileSync(join(docs, 'measures.md'), measureList());
