import { menuCommands, ribbonCommands } from '../src/taskpane/projectCommands';

/** The address that the manifest's own addresses begin with. */
const base = 'https://localhost:3000/assets';

/** Sizes that Office asks for. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

type Shown = { readonly id: string; readonly icon: string };

/** Label, tooltip, icon and action of a command, so many blanks from the left. */
function dress({ id, icon }: Shown, indent: string): string {
  const images = sizes.map((size) => `  <bt:Image size="${size}" resid="${icon}.${size}"/>`);
  return [
    `<Label resid="${id}.Label"/>`,
    '<Supertip>',
    `  <Title resid="${id}.Label"/>`,
    `  <Description resid="${id}.Hint"/>`,
    '</Supertip>',
    '<Icon>',
    ...images,
    '</Icon>',
    '<Action xsi:type="ExecuteFunction">',
    `  <FunctionName>${id}</FunctionName>`,
    '</Action>',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');
}

function control(command: Shown): string {
  return `                  <Control xsi:type="Button" id="Plumbline.${command.id}">
${dress(command, ' '.repeat(20))}                  </Control>
`;
}

function item(command: Shown): string {
  return `                  <Item id="Plumbline.menu.${command.id}">
${dress(command, ' '.repeat(20))}                  </Item>
`;
}

/** One menu: Excel takes a single control into the menu of a cell. */
function contextMenu(): string {
  const images = sizes.map(
    (size) => `                <bt:Image size="${size}" resid="plumbline.${size}"/>\n`,
  );
  return `          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">
              <Control xsi:type="Menu" id="Plumbline.menu">
                <Label resid="Group.Label"/>
                <Supertip>
                  <Title resid="Group.Label"/>
                  <Description resid="Group.MenuHint"/>
                </Supertip>
                <Icon>
${images.map((line) => `  ${line}`).join('')}                </Icon>
                <Items>
${menuCommands.map(item).join('')}                </Items>
              </Control>
            </OfficeMenu>
          </ExtensionPoint>
`;
}

function resource(tag: 'Image' | 'String', id: string, chinese: string, english: string): string {
  return `        <bt:${tag} id="${id}" DefaultValue="${escaped(chinese)}">
          <bt:Override Locale="en-US" Value="${escaped(english)}"/>
        </bt:${tag}>
`;
}

function image(icon: string): string {
  return sizes
    .map((size) => `${base}/${icon}-${size}.png`)
    .map((url, index) => resource('Image', `${icon}.${sizes[index]}`, url, url))
    .join('');
}

/** Takes out what matches and puts the new text where the mark stands. */
function replaced(manifest: string, old: RegExp, mark: string, text: string): string {
  const rest = manifest.replace(old, '');
  if (!rest.includes(mark)) throw new Error(`The manifest has no ${mark}.`);
  return rest.replace(mark, () => text + mark);
}

/**
 * The manifest with a button, icons and words for every command of the ribbon, and the menu of a cell; all else in it is written by
 * hand and stays. Writing it again gives the same.
 */
export function withCommands(manifest: string): string {
  const icons = [...new Set(ribbonCommands.map(({ icon }) => icon))];
  const strings = (key: 'label' | 'hint', suffix: string) =>
    ribbonCommands
      .map((command) =>
        resource('String', `${command.id}.${suffix}`, command[key]['zh-CN'], command[key]['en-US']),
      )
      .join('');
  const own = '(?!Plumbline\\.showPane")';
  return [
    [
      new RegExp(` *<Control xsi:type="Button" id="${own}[\\s\\S]*?</Control>\\n`, 'g'),
      '                  <Control xsi:type="Button" id="Plumbline.showPane">',
      ribbonCommands.map(control).join(''),
    ] as const,
    [
      / *<ExtensionPoint xsi:type="ContextMenu">[\s\S]*?<\/ExtensionPoint>\n/,
      '        </DesktopFormFactor>',
      contextMenu(),
    ] as const,
    [
      / *<bt:Image id="(?!plumbline\.|pane\.)[\s\S]*?<\/bt:Image>\n/g,
      '        <bt:Image id="pane.16"',
      icons.map(image).join(''),
    ] as const,
    [
      / *<bt:String id="(?!Group\.|GetStarted\.|showPane\.)\w+\.Label"[\s\S]*?<\/bt:String>\n/g,
      '        <bt:String id="showPane.Label"',
      strings('label', 'Label'),
    ] as const,
    [
      / *<bt:String id="(?!Group\.|GetStarted\.|showPane\.)\w+\.Hint"[\s\S]*?<\/bt:String>\n/g,
      '        <bt:String id="showPane.Hint"',
      strings('hint', 'Hint'),
    ] as const,
  ].reduce((text, [old, mark, added]) => replaced(text, old, mark, added), manifest);
}
