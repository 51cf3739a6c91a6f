import { runCli } from './runCli';

void runCli(process.argv.slice(2), {
  out: (line) => console.log(line),
  note: (line) => console.error(line),
}).then((code) => {
  process.exitCode = code;
});
