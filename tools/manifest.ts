import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCommands } from './manifestCommands';

const path = join(__dirname, '../manifest.xml');
writeFileSync(path, withCommands(readFileSync(path, 'utf8')));
