import { menuCommands, ribbonCommands, ribbonTab } from '../src/taskpane/projectCommands';
import type { Localized } from '../src/words/language';

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
  return `                <Control xsi:type="Button" id="Plumbline.${command.id}">
${dress(command, ' '.repeat(18))}                </Control>
`;
}

/** The button that shows the pane, with the ID by which a workbook opens it by itself. */
const showPane = `                <Control xsi:type="Button" id="Plumbline.showPane">
${dress({ id: 'showPane', icon: 'pane' }, ' '.repeat(18)).replace(
  /<Action[^]*<\/Action>/,
  `<Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>
                    <SourceLocation resid="Taskpane.Url"/>
                  </Action>`,
)}                </Control>
`;

/** A group; the first one has the button for the pane at its end. */
function group({ id, icon, commands }: (typeof ribbonTab)[number], place: number): string {
  const images = sizes.map(
    (size) => `                  <bt:Image size="${size}" resid="${icon}.${size}"/>\n`,
  );
  return `              <Group id="Plumbline.group.${id}">
                <Label resid="Group.${id}"/>
                <Icon>
${images.join('')}                </Icon>
${commands.map(control).join('')}${place === 0 ? showPane : ''}              </Group>
`;
}

/** A tab of our own: a group takes six controls at most, and beside a tab of its own an add-in has nothing on Home. */
function ribbon(): string {
  return `          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <CustomTab id="Plumbline.Tab">
${ribbonTab.map(group).join('')}              <Label resid="Tab.Label"/>
            </CustomTab>
          </ExtensionPoint>
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
                <Label resid="Tab.Label"/>
                <Supertip>
                  <Title resid="Tab.Label"/>
                  <Description resid="Menu.Hint"/>
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

/** The display languages of Office that read Chinese; all others read the default, English, as the pane does. */
const chineseLocales = ['zh-CN', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-SG'];

function override(locale: string, value: string): string {
  return `          <bt:Override Locale="${locale}" Value="${escaped(value)}"/>\n`;
}

function words(id: string, { 'zh-CN': chinese, 'en-US': english }: Localized): string {
  return `        <bt:String id="${id}" DefaultValue="${escaped(english)}">
${chineseLocales.map((locale) => override(locale, chinese)).join('')}        </bt:String>
`;
}

/** A picture is the same in every language. */
function image(icon: string): string {
  return sizes
    .map((size) => {
      const url = `${base}/${icon}-${size}.png`;
      return `        <bt:Image id="${icon}.${size}" DefaultValue="${url}">
${override('zh-CN', url)}        </bt:Image>
`;
    })
    .join('');
}

/** Takes out what matches and puts the new text where the mark stands. */
function replaced(manifest: string, old: RegExp, mark: string, text: string): string {
  const rest = manifest.replace(old, '');
  if (!rest.includes(mark)) throw new Error(`The manifest has no ${mark}.`);
  return rest.replace(mark, () => text + mark);
}

/**
 * The manifest with the tab, its groups and buttons, the menu of a cell, and icons and words for every command; all
 * else in it is written by hand and stays. Writing it again gives the same.
 */
export function withCommands(manifest: string): string {
  const icons = [...new Set([...ribbonTab, ...ribbonCommands].map(({ icon }) => icon))].filter(
    (icon) => icon !== 'plumbline',
  );
  const groups = ribbonTab.map(({ id, label }) => words(`Group.${id}`, label));
  const strings = (key: 'label' | 'hint', suffix: string) =>
    ribbonCommands.map((command) => words(`${command.id}.${suffix}`, command[key])).join('');
  return [
    [
      / *<ExtensionPoint [\s\S]*<\/ExtensionPoint>\n/,
      '        </DesktopFormFactor>',
      ribbon() + contextMenu(),
    ] as const,
    [
      / *<bt:Image id="(?!plumbline\.|pane\.)[\s\S]*?<\/bt:Image>\n/g,
      '        <bt:Image id="pane.16"',
      icons.map(image).join(''),
    ] as const,
    [
      / *<bt:String id="(?:Group\.\w+|(?!Tab\.|GetStarted\.|showPane\.)\w+\.Label)"[\s\S]*?<\/bt:String>\n/g,
      '        <bt:String id="showPane.Label"',
      groups.join('') + strings('label', 'Label'),
    ] as const,
    [
      / *<bt:String id="(?!Menu\.|GetStarted\.|showPane\.)\w+\.Hint"[\s\S]*?<\/bt:String>\n/g,
      '        <bt:String id="showPane.Hint"',
      strings('hint', 'Hint'),
    ] as const,
  ].reduce((text, [old, mark, added]) => replaced(text, old, mark, added), manifest);
}
