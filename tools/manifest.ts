import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridShortcuts } from './gridShortcuts';
import { withCommands } from './manifestCommands';

const path = join(__dirname, '../manifest.xml');
writeFileSync(path, withCommands(readFileSync(path, 'utf8')));
writeFileSync(join(__dirname, '../assets/shortcuts.json'), gridShortcuts());
