// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form that colleagues answer, in a real browser: form.mjs PROGRAMS WORK, where WORK holds the installed packages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [programs, work] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(work, 'package.json')));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const folder = mkdtempSync(join(work, 'run-'));
const inFolder = (name) => join(folder, name);
const cli = (...words) => execFileSync(join(programs, 'waymark-cli'), words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Makes a school's file with one review and its forms, and answers with the address of a form. */
function school(name, { institution = 'Example Academy', year = '2026/27', answers = [], pack = [] } = {}) {
  const file = inFolder(name + '.waymark');
  cli('new', file, '--name', institution, '--kind', 'school');
  cli('review', 'add', file, '--year', year, '--title', 'Careers leadership review', '--date', '2026-11-12');
  if (answers.length) cli('answer', file, '--review', '1', ...answers);
  const out = inFolder(name);
  const names = cli('pack', file, '--review', '1', '--out', out, ...pack).trim().split('\n');
  return { file, form: (start) => pathToFileURL(join(out, names.find((each) => each.startsWith(start)))).href };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let failures = 0;
/** One check in a browser context of its own; nothing but files may have been asked for. */
async function check(title, options, deed) {
  const context = await browser.newContext({ timezoneId: 'Europe/London', ...options });
  const asked = [];
  context.on('request', (request) => { if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url()); });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20000);
    const tried = await deed(page);
    if (!tried) assert.deepEqual(asked, [], 'the page asked for something');
    console.log('ok - ' + title);
  } catch (error) {
    failures += 1;
    console.log('FAILED - ' + title + '\n' + (error.stack || error));
  } finally {
    await context.close();
  }
}

const focused = (page) => page.evaluate(() => document.activeElement.id);
/** As people do: the whole card is the label. */
const choose = (page, id) => page.click(`label[for="${id}"]`);
const progress = (page) => page.textContent('#progress');
/** Tabs on, as somebody with no mouse does, until what the selector means has the focus. */
async function tabOn(page, selector) {
  for (let presses = 0; presses < 600; ++presses) {
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail('Tab never came to ' + selector);
}
const tabTo = (page, id) => tabOn(page, '#' + id);
async function download(page, deed) {
  const [file] = await Promise.all([page.waitForEvent('download'), deed()]);
  // Last year's file is still among the downloads.
  assert.match(file.suggestedFilename(), /-\d{4}-\d{2}\.waymark-response\.json$/);
  const path = inFolder(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).slice(0, 4).join(', '));
}
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const plain = school('plain');
const draft = school('draft', { answers: ['5.1=2', '5.2=4'], pack: ['--draft-shown'] });
const wickedText = '</script><img src=x onerror="document.title=1"><script>document.title=2</script>{{pack}} "quoted" \'single\' ' + 'Wort'.repeat(60);
const wicked = school('wicked', { institution: wickedText.slice(0, 190), pack: ['--message', wickedText] });

let saved = '';
await check('filled by keyboard, kept over a reload, saved and brought in', {}, async (page) => {
  await page.goto(plain.form('Theme 5'));
  assert.equal(await progress(page), '0 of 3 answered');
  assert.equal(await page.locator('input[type=radio]:checked').count(), 0, 'something was chosen beforehand');
  await tabTo(page, 'name');
  await page.keyboard.type('Jo Example');
  await tabTo(page, 'role');
  await page.keyboard.type('Head of year 9');
  await tabTo(page, 'level-5-1-0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), 'level-5-1-2');
  await tabTo(page, 'query-5-1');
  await page.keyboard.press('Space');
  await tabTo(page, 'comment-5-1');
  await page.keyboard.type('Why not <b>higher</b>? "Ask" & see');
  await tabTo(page, 'level-5-2-0');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'level-5-2-unknown');
  assert.equal(await progress(page), '2 of 3 answered');
  await page.waitForTimeout(600);

  await page.reload();
  assert.equal(await focused(page), 'kept', 'whose it is comes first');
  await tabTo(page, 'resume');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'name');
  assert.equal(await progress(page), '2 of 3 answered');
  assert.equal(await page.inputValue('#name'), 'Jo Example');
  assert.equal(await page.inputValue('#comment-5-1'), 'Why not <b>higher</b>? "Ask" & see');

  // By a mark on a point as well, which opens first.
  await tabOn(page, '#s-5-1 .open-marks');
  await page.keyboard.press('Enter');
  assert.equal(await page.getAttribute('#s-5-1 .open-marks', 'aria-expanded'), 'true');
  await tabOn(page, '[name="mark-5.1-2-0"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.inputValue('[name="mark-5.1-2-0"]'), 'not-yet');

  await tabTo(page, 'save');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'missing', 'what is open is named first');
  assert.deepEqual(await violations(page), []);
  assert.match(await page.textContent('#missing'), /5\.3/);
  await tabTo(page, 'anyway');
  saved = await download(page, () => page.keyboard.press('Enter'));
  await page.waitForSelector('#as-text', { state: 'visible' });
  assert.match(saved, /Jo-Example-2026-27\.waymark-response\.json$/);
  assert.equal(await focused(page), 'saved');
  assert.deepEqual(await violations(page), []);
  const response = JSON.parse(readFileSync(saved, 'utf8'));
  assert.equal(response.format, 'waymark-response/1');
  assert.deepEqual(response.answers.map((each) => [each.statement, each.level, each.do_not_know, each.query]),
    [['5.1', 2, false, true], ['5.2', null, true, false]]);
  assert.deepEqual(response.answers[0].marks, [{ level: 2, point: 0, mark: 'not-yet' }]);

  assert.match(cli('import', plain.file, saved), /imported, 2 statements, from Jo Example/);
  assert.match(cli('import', plain.file, saved), /nothing changed/);
  assert.match(cli('check', plain.file), /sound/);
  const spread = JSON.parse(cli('spread', plain.file, '--review', '1', '--json'));
  const counted = JSON.stringify(spread);
  assert.ok(counted.includes('5.1'), 'the spread knows the statement');
});

await check('four returns are counted by the spread', {}, async () => {
  const one = JSON.parse(readFileSync(saved, 'utf8'));
  const more = ['Al', 'Bea', 'Cy'].map((name, at) => {
    const path = inFolder(name + '.waymark-response.json');
    const answers = one.answers.map((each) => (each.statement === '5.1' ? { ...each, level: at + 1 } : each));
    writeFileSync(path, JSON.stringify({ ...one, name, answers: answers.map((each) => ({ ...each, marks: [] })) }));
    return path;
  });
  cli('import', plain.file, ...more);
  const spread = JSON.parse(cli('spread', plain.file, '--review', '1', '--json'));
  const statement = spread.statements.find((each) => each.statement === '5.1');
  const counts = statement.counts || (statement.spread && statement.spread.counts);
  // Jo said 2, the others 1, 2 and 3.
  assert.deepEqual(Array.isArray(counts) ? counts : Object.values(counts), [0, 1, 2, 1, 0]);
});

await check('errors are summed up, and lead to their fields', {}, async (page) => {
  await page.goto(plain.form('Theme 6'));
  await page.fill('#speaks', '0');
  await page.click('#save');
  assert.equal(await focused(page), 'errors');
  assert.equal(await page.locator('#errors li').count(), 3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'name');
  assert.equal(await page.getAttribute('#name', 'aria-invalid'), 'true');
  assert.deepEqual(await violations(page), []);
  await page.fill('#name', 'A');
  await page.fill('#speaks', '12');
  await choose(page, 'level-6-1-2');
  await page.click('#save');
  assert.equal(await page.isHidden('#errors'), true);
  const path = await download(page, () => page.click('#anyway'));
  assert.equal(JSON.parse(readFileSync(path, 'utf8')).speaks_for, 12);
});

await check('a level without a descriptor cannot be chosen', {}, async (page) => {
  await page.goto(plain.form('Theme 6'));
  assert.equal(await page.locator('#level-6-1-1').count(), 0);
  assert.equal(await page.locator('#level-6-1-2').count(), 1);
});

await check('the draft is shown, and stance and level agree', {}, async (page) => {
  await page.goto(draft.form('Theme 5'));
  assert.equal(await page.locator('input[type=radio]:checked').count(), 0, 'something was chosen beforehand');
  await choose(page, 'stance-5-1-agree');
  assert.equal(await page.isChecked('#level-5-1-2'), true);
  await choose(page, 'level-5-1-3');
  assert.equal(await page.isChecked('#stance-5-1-higher'), true);
  await choose(page, 'stance-5-1-lower');
  assert.equal(await page.locator('input[name="level-5.1"]:checked').count(), 0);
  assert.equal(await page.locator('#stance-5-2-higher').count(), 0, 'nothing is above the top');
  assert.equal(await page.locator('#s-5-3 [name^=stance]').count(), 0, 'no draft, no stance');
  await choose(page, 'stance-5-2-agree');
  await page.fill('#role', 'SENCo');
  await page.click('#save');
  const path = await download(page, () => page.click('#anyway'));
  const response = JSON.parse(readFileSync(path, 'utf8'));
  assert.equal(response.kind, 'draft-shown');
  assert.deepEqual(response.answers.map((each) => [each.statement, each.level, each.stance]), [['5.1', null, 'lower'], ['5.2', 4, 'agree']]);
  assert.match(cli('import', draft.file, path), /imported, 2 statements, from SENCo/);
});

await check('the form with drafts is filled by keyboard alone', {}, async (page) => {
  await page.goto(draft.form('Theme 5'));
  await tabTo(page, 'role');
  await page.keyboard.type('Head of year');
  await tabTo(page, 'stance-5-1-agree');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.isChecked('#stance-5-1-higher'), true);
  assert.equal(await progress(page), '1 of 3 answered', 'a stance alone is an answer');
  await tabTo(page, 'comment-5-1');
  await page.keyboard.type('There is more');
  await tabTo(page, 'stance-5-2-agree');
  await page.keyboard.press('Space');
  assert.equal(await page.isChecked('#level-5-2-4'), true);
  await tabTo(page, 'level-5-3-0');
  await page.keyboard.press('Space');
  assert.equal(await progress(page), '3 of 3 answered');
  await tabTo(page, 'save');
  const path = await download(page, () => page.keyboard.press('Enter'));
  assert.equal(await focused(page), 'saved');
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')).answers.map((each) => [each.statement, each.level, each.stance, each.comment]),
    [['5.1', null, 'higher', 'There is more'], ['5.2', 4, 'agree', ''], ['5.3', 0, null, '']]);
  cli('import', draft.file, path);
  const first = JSON.parse(cli('spread', draft.file, '--review', '1', '--json')).statements.find((each) => each.statement === '5.1');
  // With the one who said lower before: of two answers nothing is told but that there are two.
  assert.equal(first.answers, 2);
  assert.equal(first.withoutLevel, null);
});

await check('a text that is too long is kept whole and named, and nothing is saved without its end', {}, async (page) => {
  await page.goto(plain.form('Theme 5'));
  await page.fill('#name', 'Jo Example');
  await choose(page, 'level-5-1-2');
  await page.fill('#comment-5-1', 'x'.repeat(2340));
  await page.click('#save');
  assert.match(await page.textContent('#errors'), /5\.1: this text is 340 characters too long\./);
  assert.equal(await page.isVisible('#saved'), false);
  assert.equal((await page.inputValue('#comment-5-1')).length, 2340);
});

await check('what was filled in can be printed, with JavaScript on', {}, async (page) => {
  await page.goto(plain.form('Theme 5'));
  await page.fill('#name', 'Jo Example');
  await choose(page, 'level-5-1-2');
  await page.fill('#comment-5-1', 'A reason on paper');
  await page.locator('#s-5-1 .open-marks').click();
  await page.locator('[name="mark-5.1-2-0"]').selectOption('not-yet');
  await page.fill('#comment-5-2', 'Said at length. '.repeat(120) + 'And this is the end.');
  const pdf = inFolder('filled.pdf');
  await page.pdf({ path: pdf, format: 'A4' });
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  assert.match(text.replace(/\s+/g, ' '), /And this is the end\./, 'a long comment is cut off on paper');
  for (const words of [/Jo Example/, /A reason on paper/, /5\.3/, /works with them\. Not yet\n/, /☐ In place/]) assert.match(text, words);
  assert.doesNotMatch(text, /Save my answers|Next open one|of 3 answered|Mark single points/);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.isVisible('.bar'), false);
  const inner = (id) => page.evaluate((wanted) => getComputedStyle(document.getElementById(wanted)).borderTopWidth, id);
  assert.notEqual(await inner('level-5-1-2'), await inner('level-5-1-3'), 'the chosen box is not filled');
});

for (const [name, form] of [['the blind form', plain.form('All')], ['the form with drafts', draft.form('All')]]) {
  for (const colorScheme of ['light', 'dark']) {
    await check(`${name} has nothing that axe finds, ${colorScheme}`, { colorScheme }, async (page) => {
      await page.goto(form);
      await page.locator('.open-marks').first().click();
      await page.locator('.choice label').nth(2).click();
      assert.deepEqual(await violations(page), []);
    });
  }
}
await check('320 px are enough, and so is text of twice the size', { viewport: { width: 320, height: 640 } }, async (page) => {
  await page.goto(draft.form('All'));
  assert.equal(await sideways(page), 0);
  await page.locator('.open-marks').first().click();
  assert.equal(await sideways(page), 0);
  assert.deepEqual(await violations(page), []);
  await page.goto(wicked.form('Theme 5'));
  assert.equal(await sideways(page), 0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  assert.equal(await sideways(page), 0);
});

/** Where somebody is, as it is seen: the step's own title and its place. */
const shown = (page, selector) => page.locator(selector + ':visible').count();
const focusedText = (page) => page.evaluate(() => document.activeElement.textContent);
const kept = (page, wanted) => page.waitForFunction((part) => Object.values(window.localStorage).some((each) => each.includes(part)), wanted);

await check('one statement at a time, by keyboard alone, from the start to the file', {}, async (page) => {
  await page.goto(plain.form('Theme 5'));
  assert.equal(await shown(page, '.statement'), 3, 'all on one page at first');
  assert.equal(await page.isVisible('#step-next'), false);
  await tabTo(page, 'way-single');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'way-single');
  assert.equal(await page.getAttribute('#way-single', 'aria-pressed'), 'true');
  assert.equal(await page.getAttribute('#way-all', 'aria-pressed'), 'false');
  assert.equal(await shown(page, '.statement'), 0);
  assert.equal(await page.isVisible('#step-back'), false);
  await tabTo(page, 'name');
  await page.keyboard.type('Jo Example');
  await tabTo(page, 'step-next');
  await page.keyboard.press('Enter');
  assert.match(await focusedText(page), /^5\.1 /, 'the focus is on the heading that is new');
  assert.equal(await page.evaluate(() => document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent),
    'Statement 1 of 3', 'and its place is read with it');
  assert.equal(await page.evaluate(() => window.scrollY), 0);
  assert.equal(await shown(page, '.statement'), 1);
  assert.equal(await page.isVisible('#theme-5-title'), true);
  assert.deepEqual(await violations(page), []);
  await tabTo(page, 'level-5-1-0');
  await page.keyboard.press('ArrowDown');
  assert.equal(await progress(page), '1 of 3 answered');
  await tabTo(page, 'step-next');
  await page.keyboard.press('Enter');
  assert.equal(await page.textContent('#where'), 'Statement 2 of 3');
  // Without answering: Shift+Tab leads back out of the statement, not into one that is hidden.
  await tabTo(page, 'step-next');
  await page.keyboard.press('Enter');
  await tabTo(page, 'step-next');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'finish');
  assert.equal(await page.isVisible('#step-next'), false);
  assert.equal(await shown(page, '.statement'), 0);
  assert.deepEqual(await page.locator('#missing li').allTextContents(), await page.evaluate(() =>
    ['s-5-2', 's-5-3'].map((id) => document.getElementById(id).dataset.title)), 'what is open is named at the end');
  assert.deepEqual(await violations(page), []);
  // From its name to the statement and to the end again.
  await tabOn(page, '#missing a');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'level-5-2-0');
  assert.equal(await page.textContent('#where'), 'Statement 2 of 3');
  await page.keyboard.press('Space');
  // From the overview to the first that has no answer.
  await page.click('#step-start');
  await page.click('#step-next');
  assert.equal(await page.textContent('#where'), 'Statement 3 of 3');
  await page.click('#step-next');
  assert.equal(await page.locator('#missing li').count(), 1);
  assert.ok(await page.evaluate(() => document.getElementById('save').getBoundingClientRect().bottom <=
    document.getElementById('missing').getBoundingClientRect().top), 'saving comes before what is named');
  await tabTo(page, 'save');
  const path = await download(page, () => page.keyboard.press('Enter'));
  await page.waitForSelector('#as-text', { state: 'visible' });
  assert.equal(await focused(page), 'saved');
  assert.equal(await page.isVisible('#missing'), false);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')).answers.map((each) => [each.statement, each.level]), [['5.1', 1], ['5.2', 0]]);
  // What is answered after saving is open again at the end.
  await page.click('#step-back');
  await choose(page, 'level-5-3-2');
  await page.click('#step-next');
  assert.equal(await page.isVisible('#saved'), false, 'the file does not hold this answer');
  assert.equal(await page.isVisible('#missing'), false);
});

await check('one statement at a time: the browser\'s own buttons, links and a reload lead to steps', {}, async (page) => {
  await page.goto(plain.form('All'));
  await page.click('#way-single');
  await page.fill('#role', 'Head of year');
  await page.click('#step-next');
  await choose(page, 'level-1-1-2');
  await page.click('#step-next');
  assert.match(page.url(), /#s-1-2$/);
  const before = await page.textContent('#where');
  await page.goBack();
  await page.waitForFunction(() => document.activeElement.textContent.startsWith('1.1 '));
  assert.notEqual(await page.textContent('#where'), before);
  await page.goBack();
  await page.waitForFunction(() => document.activeElement.id === 'title');
  assert.equal(await page.isVisible('#role'), true);
  assert.equal(await shown(page, '.statement'), 0);
  await page.goForward();
  await page.waitForFunction(() => document.activeElement.textContent.startsWith('1.1 '));
  // The list of themes leads to the first statement of one, and to the end.
  await page.click('#step-start');
  assert.equal(await focused(page), 'title');
  await page.click('a[href="#theme-5"]');
  await page.waitForFunction(() => document.activeElement.textContent.startsWith('5.1 '));
  await page.click('#step-start');
  await page.click('nav a[href="#finish"]');
  await page.waitForFunction(() => document.activeElement.id === 'finish');
  await page.click('#step-start');
  await page.click('a[href="#theme-2"]');
  await page.waitForFunction(() => document.activeElement.textContent.startsWith('2.1 '));
  await choose(page, 'level-2-1-1');
  await kept(page, '"step":"s-2-1"');
  // Whose they are comes first, and nothing of a step is seen before; then it goes on where it was left.
  await page.reload();
  assert.equal(await focused(page), 'kept');
  await nothingShown(page);
  await page.click('#resume');
  assert.match(await focusedText(page), /^2\.1 /);
  assert.equal(await page.isChecked('#level-2-1-1'), true);
  // Also without the address, as from the file itself.
  await page.goto('about:blank');
  await page.goto(plain.form('All'));
  await page.click('#resume');
  assert.match(await focusedText(page), /^2\.1 /);
  assert.equal(await shown(page, '.statement'), 1);
  // Somebody else begins at the start.
  await page.reload();
  await page.click('#start-empty');
  assert.equal(await focused(page), 'name');
  assert.equal(await page.isVisible('#name'), true);
  assert.equal(await progress(page), '0 of 32 answered');
  // And back to one page, with all that was entered.
  await page.fill('#role', 'Tutor');
  await page.click('#way-all');
  assert.equal(await shown(page, '.statement'), 32);
  assert.equal(await page.isVisible('#step-next'), false);
  assert.equal(await page.inputValue('#role'), 'Tutor');
});

await check('one statement at a time: errors lead to the step that has the field', {}, async (page) => {
  await page.goto(plain.form('Theme 5'));
  await page.click('#way-single');
  for (let each = 0; each < 4; ++each) await page.click('#step-next');
  await page.click('#save');
  assert.equal(await focused(page), 'errors');
  assert.equal(await page.locator('#errors li').count(), 2);
  await page.click('#errors a >> nth=1');
  assert.equal(await focused(page), 'level-5-1-0');
  await page.click('#step-back');
  assert.equal(await page.isVisible('#errors'), false);
  assert.equal(await page.getAttribute('#name', 'aria-invalid'), 'true');
});

await check('one statement at a time is printed as all of them', {}, async (page) => {
  await page.goto(plain.form('Theme 5'));
  await page.click('#way-single');
  await page.fill('#name', 'Jo Example');
  await page.click('#step-next');
  await choose(page, 'level-5-1-2');
  const paper = async (name) => {
    await page.pdf({ path: inFolder(name), format: 'A4' });
    return execFileSync('pdftotext', ['-layout', inFolder(name), '-'], { encoding: 'utf8' });
  };
  const single = await paper('single.pdf');
  for (const words of [/Jo Example/, /5\.1/, /5\.2/, /5\.3/, /☐ In place/]) assert.match(single, words);
  await page.click('#step-start');
  await page.click('#way-all');
  assert.equal(single, await paper('all.pdf'));
});

for (const colorScheme of ['light', 'dark']) {
  await check('one statement at a time fits 320 px and text of twice the size, ' + colorScheme, { viewport: { width: 320, height: 640 }, colorScheme }, async (page) => {
    await page.goto(draft.form('All'));
    await page.click('#way-single');
    assert.equal(await sideways(page), 0);
    assert.deepEqual(await violations(page), []);
    await page.click('#step-next');
    assert.equal(await sideways(page), 0);
    assert.deepEqual(await violations(page), []);
    for (const [width, height, size] of [[320, 640, '100%'], [640, 800, '200%'], [1280, 800, '200%']]) {
      await page.setViewportSize({ width, height });
      await page.evaluate((each) => { document.documentElement.style.fontSize = each; }, size);
      assert.equal(await sideways(page), 0, 'sideways at ' + width + ' and ' + size);
      const bar = await page.locator('.bar').boundingBox();
      assert.ok(bar.height <= height / 3, 'the bar takes ' + bar.height + ' px of ' + height + ' at ' + size);
      const places = await page.locator('.steps button:visible').evaluateAll((found) => found.map((each) => each.getBoundingClientRect().toJSON()));
      assert.equal(places.length, 3);
      for (const each of places) assert.ok(each.left >= 0 && each.right <= width && each.height >= 24, JSON.stringify(each));
    }
  });
}

/** A form with its texts in Welsh, as the window writes it: the command line speaks English alone. */
function inWelsh(form) {
  const plainOf = (xml) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
  const all = readFileSync(new URL('../../translations/waymark_cy.ts', import.meta.url), 'utf8');
  const texts = all.split('<name>core/form</name>')[1].split('</context>')[0];
  const words = new Map(Array.from(texts.matchAll(/<source>([^<]*)<\/source>[^]*?<translation>([^<]*)<\/translation>/g), (each) => [plainOf(each[1]), plainOf(each[2])]));
  assert.equal(words.get('Next'), 'Nesaf');
  const html = readFileSync(new URL(form), 'utf8').replace('<html lang="en">', '<html lang="cy">');
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
  // The script stays as it is, for the policy knows it by its digest.
  const [start, pack, ...rest] = html.split('<script');
  const made = [start, pack, ...rest];
  for (const [source, welsh] of words) {
    made[0] = made[0].replaceAll('>' + escaped(source) + '<', () => '>' + escaped(welsh) + '<');
    made[1] = made[1].replaceAll(JSON.stringify(source), () => JSON.stringify(welsh));
  }
  const path = inFolder('welsh.html');
  writeFileSync(path, made.join('<script'));
  return pathToFileURL(path).href;
}

await check('one statement at a time, in Welsh', { viewport: { width: 320, height: 640 } }, async (page) => {
  await page.goto(inWelsh(plain.form('Theme 5')));
  await page.click('#way-single');
  assert.deepEqual(await page.locator('.way').allTextContents(), ['Popeth ar un dudalen', 'Un datganiad ar y tro']);
  assert.deepEqual(await page.locator('.steps button').allTextContents(), ['Yn ôl', 'Trosolwg', 'Nesaf']);
  await page.click('#step-next');
  assert.equal(await page.textContent('#where'), 'Datganiad 1 o 3');
  assert.equal(await progress(page), "0 o 3 wedi'u hateb");
  for (const size of ['100%', '200%']) {
    await page.evaluate((each) => { document.documentElement.style.fontSize = each; }, size);
    if (size === '200%') await page.setViewportSize({ width: 640, height: 800 });
    assert.equal(await sideways(page), 0);
  }
  assert.deepEqual(await violations(page), []);
});

await check('without JavaScript it explains itself, and prints', { javaScriptEnabled: false }, async (page) => {
  await page.goto(plain.form('Theme 5'));
  assert.equal(await page.isVisible('noscript .notice'), true);
  // A viewer that runs no script may be all there is, as on an iPad: then there are other ways to answer.
  for (const way of [/save the form to your device/, /fill it in by hand/, /number of each statement and your level/]) {
    assert.match(await page.textContent('noscript'), way);
  }
  assert.equal(await page.isVisible('#save'), false);
  assert.equal(await page.locator('.statement').count(), 3);
  assert.equal(await page.isVisible('#s-5-1 textarea >> nth=0'), true);
  const pdf = inFolder('form.pdf');
  await page.pdf({ path: pdf, format: 'A4' });
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  assert.match(text, /5\.3/);
  assert.match(text, /Not in place yet/);
  assert.match(text, /I don.t know/);
  assert.match(text, /☐ In place/);
  assert.doesNotMatch(text, /Save my answers/);
});

await check('the policy forbids every connection and every other script', {}, async (page) => {
  let hits = 0;
  const server = createServer((request, answer) => { hits += 1; answer.end(); });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const address = 'http://127.0.0.1:' + server.address().port + '/';
  await page.goto(plain.form('Theme 5'));
  const outcome = await page.evaluate(async (url) => {
    const told = { fetch: 'sent', beacon: navigator.sendBeacon(url), image: 'loaded', script: 'ran', socket: 'open', eval: 'ran' };
    try { await fetch(url, { mode: 'no-cors' }); } catch (refused) { told.fetch = 'blocked'; }
    told.image = await new Promise((done) => {
      const image = new Image();
      image.onload = () => done('loaded');
      image.onerror = () => done('blocked');
      image.src = url;
    });
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.appendChild(script);
    told.script = window.ran ? 'ran' : 'blocked';
    const button = document.createElement('div');
    button.innerHTML = '<img src="nowhere" onerror="window.handled = true">';
    document.body.appendChild(button);
    await new Promise((done) => setTimeout(done, 300));
    told.handler = window.handled ? 'ran' : 'blocked';
    const form = document.createElement('form');
    form.action = url;
    document.body.appendChild(form);
    form.submit();
    await new Promise((done) => setTimeout(done, 300));
    return told;
  }, address);
  server.close();
  assert.equal(outcome.fetch, 'blocked');
  assert.equal(outcome.image, 'blocked');
  assert.equal(outcome.script, 'blocked');
  assert.equal(outcome.handler, 'blocked');
  assert.equal(hits, 0);
  return true; // the browser names what it blocked
});

await check('hostile names and messages stay text', {}, async (page) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => { dialogs += 1; dialog.dismiss(); });
  await page.goto(wicked.form('Theme 5'));
  assert.equal((await page.textContent('.message')).trim(), wickedText);
  assert.equal(await page.locator('img').count(), 0);
  assert.equal(await page.locator('script').count(), 2);
  assert.match(await page.title(), /^Careers leadership review/);
  await page.fill('#name', wickedText.slice(0, 200));
  await choose(page, 'level-5-1-1');
  await page.click('#save');
  const path = await download(page, () => page.click('#anyway'));
  assert.equal(dialogs, 0);
  assert.match(cli('import', wicked.file, path), /imported, 1 statement, from <\/script>/);
});

await check('a browser that stores nothing says so, the form still saves, and its answers can be removed', {}, async (page) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.goto(plain.form('Theme 5'));
  assert.equal(await page.isVisible('#kept'), false);
  assert.equal(await page.textContent('#storage'), await page.getAttribute('#storage', 'data-refused'));
  await page.fill('#name', 'Jo');
  await choose(page, 'level-5-1-1');
  await page.click('#save');
  await download(page, () => page.click('#anyway'));
  assert.equal(await page.textContent('#saved-still'), await page.getAttribute('#saved-still', 'data-refused'));
  await page.click('#forget-saved');
  assert.equal(await page.inputValue('#name'), '');
  assert.equal(await progress(page), '0 of 3 answered');
});

await check('answers can be taken out of a shared computer', {}, async (page) => {
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(plain.form('Theme 5'));
  await page.fill('#name', 'Jo');
  await stored(page);
  await page.click('#forget');
  assert.equal(await page.evaluate(() => window.localStorage.length), 0);
  assert.equal(await page.inputValue('#name'), '');
});

/** Waits until this browser holds what was entered. */
async function stored(page) {
  await page.waitForFunction(() => window.localStorage.length > 0);
}
/** What the first colleague leaves behind: answers, a comment and a mark, in a file if they saved. */
async function firstColleague(page, form, { save = true } = {}) {
  await page.goto(form);
  await page.fill('#name', 'First Colleague');
  await choose(page, 'level-5-1-2');
  await page.fill('#comment-5-1', 'Not for others');
  await page.locator('#s-5-1 .open-marks').click();
  await page.locator('[name="mark-5.1-2-0"]').selectOption('not-yet');
  if (!save) return stored(page);
  await page.click('#save');
  return download(page, () => page.click('#anyway'));
}
/** Nothing of the first colleague's answers is to be seen, nor can it be reached. */
async function nothingShown(page) {
  assert.equal(await page.isVisible('#form'), false);
  assert.equal(await page.isVisible('.bar'), false);
  assert.equal(await page.isVisible('.skip'), false);
  assert.equal(await page.locator('input:checked').count(), 0);
  assert.equal(await page.inputValue('#comment-5-1'), '');
  assert.equal(await page.inputValue('#name'), '');
}

await check('after saving, the form says that the answers are still here, and removes them at once', {}, async (page) => {
  let asked = 0;
  page.on('dialog', (dialog) => { asked += 1; dialog.accept(); });
  await firstColleague(page, plain.form('Theme 5'));
  assert.equal(await page.textContent('#saved-still'), await page.getAttribute('#saved-still', 'data-kept'));
  assert.deepEqual(await violations(page), []);
  await tabTo(page, 'forget-saved');
  await page.keyboard.press('Enter');
  assert.equal(asked, 0, 'all of it is in a file: there is nothing to lose');
  assert.equal(await page.evaluate(() => window.localStorage.length), 0);
  assert.equal(await page.inputValue('#comment-5-1'), '');
  assert.equal(await page.isVisible('#saved'), false);
  assert.equal(await focused(page), 'storage');
  await page.reload();
  assert.equal(await page.isVisible('#kept'), false);
  assert.equal(await page.isVisible('#form'), true);
});

await check('what is not in a file is removed only when that is confirmed', {}, async (page) => {
  let asked = 0;
  page.on('dialog', (dialog) => { asked += 1; dialog.dismiss(); });
  await firstColleague(page, plain.form('Theme 5'));
  await page.fill('#comment-5-2', 'One more thing');
  await page.click('#forget');
  assert.equal(asked, 1);
  assert.equal(await page.inputValue('#comment-5-2'), 'One more thing');
});

await check('the next person in the same browser sees whose answers it holds, and nothing of them', {}, async (page) => {
  await firstColleague(page, plain.form('Theme 5'));
  const copy = inFolder('copy of the form.html');
  writeFileSync(copy, readFileSync(new URL(plain.form('Theme 5'))));
  await page.goto(pathToFileURL(copy).href);
  assert.match(await page.textContent('#kept-whose'), /^Answers from First Colleague, saved at \d\d:\d\d, are in this browser\.$/);
  await nothingShown(page);
  assert.equal(await focused(page), 'kept');
  assert.deepEqual(await violations(page), []);
  await tabTo(page, 'start-empty');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => window.localStorage.length), 0);
  assert.equal(await focused(page), 'name');
  assert.equal(await progress(page), '0 of 3 answered');
  assert.equal(await page.inputValue('#comment-5-1'), '');
  assert.equal(await page.inputValue('[name="mark-5.1-2-0"]'), '');
  await page.fill('#name', 'Second Colleague');
  await choose(page, 'level-5-2-1');
  await page.click('#save');
  const path = await download(page, () => page.click('#anyway'));
  const response = JSON.parse(readFileSync(path, 'utf8'));
  assert.equal(response.name, 'Second Colleague');
  assert.deepEqual(response.answers.map((each) => each.statement), ['5.2']);
});

await check('who comes back continues, also after saving', {}, async (page) => {
  await firstColleague(page, plain.form('Theme 5'), { save: false });
  await page.goto(plain.form('Theme 5'));
  await nothingShown(page);
  await page.click('#resume');
  assert.equal(await page.inputValue('#comment-5-1'), 'Not for others');
  assert.equal(await page.inputValue('[name="mark-5.1-2-0"]'), 'not-yet');
  assert.equal(await page.isVisible('[name="mark-5.1-2-0"]'), true);
  assert.equal(await progress(page), '1 of 3 answered');
});

/** The same form in another window of the same browser, where the answers kept are continued. */
async function otherWindow(page, form) {
  const other = await page.context().newPage();
  other.setDefaultTimeout(20000);
  await other.goto(form);
  await other.click('#resume');
  return other;
}

await check('a form that is open in two windows loses no answer, whichever is closed last', {}, async (page) => {
  const form = plain.form('Theme 5');
  await firstColleague(page, form, { save: false });
  const other = await otherWindow(page, form);
  await choose(other, 'level-5-2-1');
  await other.fill('#comment-5-2', 'From the second window');
  await kept(other, 'From the second window');
  await page.waitForFunction(() => document.getElementById('comment-5-2').value === 'From the second window');
  await page.fill('#comment-5-1', 'Changed in the first window');
  await other.close();
  await page.goto('about:blank');
  await page.goto(form);
  await page.click('#resume');
  assert.equal(await page.inputValue('#comment-5-1'), 'Changed in the first window');
  assert.equal(await page.inputValue('#comment-5-2'), 'From the second window');
  assert.equal(await progress(page), '2 of 3 answered');
});

await check('answers removed in one window are gone from the other too', {}, async (page) => {
  const form = plain.form('Theme 5');
  page.on('dialog', (dialog) => dialog.accept());
  await firstColleague(page, form, { save: false });
  const other = await otherWindow(page, form);
  other.on('dialog', (dialog) => dialog.accept());
  await other.click('#forget');
  await page.waitForFunction(() => document.getElementById('comment-5-1').value === '');
  await page.goto('about:blank');
  assert.equal(await other.evaluate(() => window.localStorage.length), 0);
});

await check('someone else who begins in a second window gets none of the first one\'s answers, and the first is told', {}, async (page) => {
  const form = plain.form('Theme 5');
  await firstColleague(page, form, { save: false });
  const other = await page.context().newPage();
  await other.goto(form);
  await other.click('#start-empty');
  await other.fill('#name', 'Second Colleague');
  await kept(other, 'Second Colleague');
  await page.fill('#comment-5-2', 'Still here');
  await page.waitForFunction(() => {
    const note = document.getElementById('storage');
    return note.textContent === note.dataset.refused;
  });
  assert.equal(await page.inputValue('#name'), 'First Colleague');
  assert.equal(await other.inputValue('#comment-5-1'), '');
  assert.equal(await other.inputValue('#comment-5-2'), '');
  assert.equal(await other.evaluate(() => Object.values(window.localStorage).some((each) => each.includes('Still here'))), false);
});

await check('an answer changed after saving is not called saved, nor sent as it was', {}, async (page) => {
  await firstColleague(page, plain.form('Theme 5'));
  // Browsers pack the text in their own time.
  await page.waitForFunction(() => document.getElementById('block').value !== '');
  await choose(page, 'level-5-1-4');
  assert.equal(await page.isVisible('#saved'), false);
  assert.equal(await page.inputValue('#block'), '');
  assert.equal(await page.getAttribute('#mail', 'href'), null);
});

await check('the back button shows nothing of the last person either', {}, async (page) => {
  await firstColleague(page, plain.form('Theme 5'));
  await page.goto('about:blank');
  await page.goBack();
  // On a busy machine "loaded" can still be the blank page's, while this one is being read.
  await page.locator('#kept').waitFor();
  assert.match(await page.textContent('#kept-whose'), /First Colleague/);
  await nothingShown(page);
  await page.click('#resume');
  // A browser that puts whole pages aside brings this one back as it was left.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await nothingShown(page);
  assert.match(await page.textContent('#kept-whose'), /First Colleague/);
});

await check('a page put aside by a browser that stores nothing asks as well, and loses nothing', {}, async (page) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.goto(plain.form('Theme 5'));
  await page.fill('#role', 'Head of year');
  await choose(page, 'level-5-1-2');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  assert.match(await page.textContent('#kept-whose'), /^Answers from Head of year, saved at an earlier time/);
  await nothingShown(page);
  await page.click('#resume');
  assert.equal(await page.isChecked('#level-5-1-2'), true);
});

await check('forms of other themes in the same browser know nothing of each other', {}, async (page) => {
  await firstColleague(page, plain.form('Theme 5'));
  await page.goto(plain.form('Theme 6'));
  assert.equal(await page.isVisible('#kept'), false);
  assert.equal(await page.inputValue('#name'), '');
  await page.fill('#name', 'Second Colleague');
  await choose(page, 'level-6-1-2');
  await page.click('#save');
  await download(page, () => page.click('#anyway'));
  await page.click('#forget-saved');
  await page.goto(plain.form('Theme 5'));
  assert.match(await page.textContent('#kept-whose'), /First Colleague/);
});

await check('a draft of a form that was written before, of another day or of nobody in particular, is named as well', {}, async (page) => {
  const named = async (draft) => {
    await page.goto(plain.form('Theme 5'));
    await page.evaluate((kept) => {
      const pack = JSON.parse(document.getElementById('pack').textContent).pack;
      window.localStorage.setItem('waymark-form-' + pack, kept);
    }, typeof draft === 'string' ? draft : JSON.stringify(draft));
    await page.reload();
    return (await page.isVisible('#kept')) ? page.textContent('#kept-whose') : '';
  };
  const old = { name: 'Jo', role: '', speaks: '1', 'level-5.1': '2' };
  assert.equal(await named(old), 'Answers from Jo, saved at an earlier time, are in this browser.');
  await page.click('#resume');
  assert.equal(await page.isChecked('#level-5-1-2'), true);
  assert.equal(await named({ at: '2026-01-05T12:00:00.000Z', values: { 'level-5.1': '2' } }),
    'Answers from someone who gave no name, saved at 12:00 on 5 January 2026, are in this browser.');
  const wickedName = '<img src=x onerror="document.title=1">%1';
  assert.equal(await named({ at: 'nonsense', values: { name: wickedName } }),
    'Answers from ' + wickedName + ', saved at an earlier time, are in this browser.');
  assert.equal(await page.locator('img').count(), 0);
  // What says no more than the empty form is no draft, nor is what nobody can read.
  for (const nothing of [{ at: '', values: { name: '', role: '', speaks: '1' } }, {}, 'no JSON', '[]', '7', 'null']) {
    assert.equal(await named(nothing), '');
    assert.equal(await page.isVisible('#form'), true);
  }
});

await check('answers as text hold the file\'s own bytes, copied, by email and as browsers without packing write them',
  { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const own = school('text');
    const troubles = [];
    page.on('console', (message) => troubles.push(message.text()));
    await page.goto(own.form('Theme 5'));
    await page.fill('#name', 'Zo\u00eb O\u2019Brien');
    await choose(page, 'level-5-1-2');
    await choose(page, 'level-5-2-3');
    await page.fill('#comment-5-1', 'Caf\u00e9 \u2013 \ud83d\ude00');
    await page.click('#save');
    const file = await download(page, () => page.click('#anyway'));
    await page.waitForSelector('#as-text', { state: 'visible' });
    assert.deepEqual(await violations(page), []);
    const packedBlock = await page.inputValue('#block');
    assert.match(packedBlock, /^WAYMARK ANSWERS BEGIN 1 Z \d+ [0-9A-F]{4}\n[A-Za-z0-9+\/\n]+\nWAYMARK ANSWERS END\n$/);
    assert.ok(packedBlock.length < 1200, 'a block of ' + packedBlock.length + ' letters');
    await page.click('#copy');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), packedBlock);
    assert.match(await page.textContent('#copied'), /copied/);
    const mail = new URL(await page.getAttribute('#mail', 'href'));
    assert.equal(mail.protocol, 'mailto:');
    assert.equal(mail.searchParams.get('body').replace(/\r\n/g, '\n'), packedBlock);
    // Quoted, wrapped anew and with other spaces, as mail programs leave it.
    const text = inFolder('quoted.txt');
    writeFileSync(text, 'Dear Jo,\n> here they are\n> ' + packedBlock.replace(/\n/g, '\n> ').replace(/ /g, '\u00a0').replace(/(.{37})/g, '$1\n> > '));
    assert.match(cli('import', own.file, text), /imported, 2 statements, from Zo\u00eb/);
    assert.match(cli('import', own.file, file), /already imported; nothing changed/);
    // A draft holds no block, and whoever starts anew sees none.
    assert.equal(await page.evaluate(() => Object.values(localStorage).some((each) => each.includes('WAYMARK'))), false);

    page.once('dialog', (dialog) => dialog.accept());
    await page.click('#forget-saved');
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML.includes('WAYMARK ANSWERS BEGIN 1 Z')), false);
    assert.equal(await page.inputValue('#block'), '');
    assert.equal(await page.getAttribute('#mail', 'href'), null);

    await page.evaluate(() => { delete window.CompressionStream; });
    await page.fill('#name', 'Zo\u00eb O\u2019Brien');
    await choose(page, 'level-5-1-3');
    await page.click('#save');
    await download(page, () => page.click('#anyway'));
    await page.waitForFunction(() => document.getElementById('block').value.includes(' 1 P '));
    const plainText = inFolder('plain.txt');
    writeFileSync(plainText, await page.inputValue('#block'));
    assert.match(cli('import', own.file, plainText), /Choose which answers count/);
    // Too long for an address: then there is no link.
    await page.fill('#comment-5-2', Array.from({ length: 1900 }, (none, at) => String.fromCharCode(33 + (at * 7919) % 90)).join(''));
    await page.click('#save');
    await download(page, () => page.click('#anyway'));
    await page.waitForSelector('#as-text', { state: 'visible' });
    assert.equal(await page.isVisible('#mail'), false);
    assert.deepEqual(troubles, []);
  });

const reports = inFolder('reports.waymark');
cli('sample', reports);
for (const kind of ['governors', 'full', 'dashboard', 'actions', 'peer', 'compass']) {
  await check('the report for ' + kind + ' is a sound page', { javaScriptEnabled: true, viewport: { width: 1100, height: 900 } }, async (page) => {
    const path = inFolder(kind + '.html');
    cli('report', reports, '--review', '3', '--kind', kind, '--html', path);
    const troubles = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(pathToFileURL(path).href);
    assert.deepEqual(troubles, []);
    assert.equal(await page.locator('h1').count(), 1);
    assert.equal(await page.locator('script').count(), 0);
    assert.equal(await page.locator('table:not(:has(caption))').count(), 0);
    assert.equal(await page.locator('th:not([scope])').count(), 0);
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.deepEqual(await violations(page), []);
    await page.setViewportSize({ width: 360, height: 700 });
    assert.ok((await sideways(page)) <= 0, 'the page is wider than a telephone');
    // On paper: 11 pt, and nothing below 8.
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const sizes = [];
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) {
        if (words.currentNode.data.trim() && words.currentNode.parentElement.getClientRects().length) sizes.push(parseFloat(getComputedStyle(words.currentNode.parentElement).fontSize) * 0.75);
      }
      return { body: parseFloat(getComputedStyle(document.body).fontSize) * 0.75, least: Math.min(...sizes) };
    });
    assert.ok(printed.body >= 11 && printed.least >= 8, JSON.stringify(printed));
  });
}

// A file full of texts that a page could take for its own, in each field that is typed.
const canary = '</td></style><script>document.title="caught"</script><img src=x onerror="document.title=1"><b>&amp; "q" \'a\' ' + 'w'.repeat(300);
const typed = {
  institution: ['name', 'phase', 'reference', 'contacts'], priorities: ['text'], reviews: ['title'], people: ['name'],
  decisions: ['rationale', 'evidence', 'comment', 'round'], settlements: ['round', 'rationale', 'dissent'],
  actions: ['what', 'owner', 'outcome', 'success'], progress_notes: ['text'], briefings: ['headline'],
  governor_answers: ['sentence', 'evidence'], evidence: ['title', 'link', 'note'],
  visits: ['visitors', 'successes', 'questions', 'advice', 'next_steps'],
};
const short = new Set(['name', 'phase', 'reference', 'title', 'round', 'owner']);
const json = inFolder('canaries.json');
cli('export', reports, '--json', json);
const filled = JSON.parse(readFileSync(json, 'utf8'));
for (const [list, fields] of Object.entries(typed)) {
  for (const row of [filled[list]].flat()) {
    for (const field of fields) row[field] = short.has(field) ? canary.slice(0, 200) : canary;
  }
}
for (const review of filled.reviews) Object.assign(review, { finished: null, finish_digest: null });
const changed = inFolder('canaries-changed.json');
writeFileSync(changed, JSON.stringify(filled));
const canaries = inFolder('canaries.waymark');
cli('import-json', canaries, changed);
for (const kind of ['governors', 'full', 'dashboard', 'actions', 'peer', 'compass']) {
  await check('hostile texts stay text in the report for ' + kind, { viewport: { width: 1100, height: 900 } }, async (page) => {
    const path = inFolder('canary-' + kind + '.html');
    cli('report', canaries, '--review', '3', '--kind', kind, '--html', path, ...(kind === 'full' ? ['--comments'] : []));
    let dialogs = 0;
    page.on('dialog', (dialog) => { dialogs += 1; dialog.dismiss(); });
    const troubles = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(pathToFileURL(path).href);
    assert.deepEqual(troubles, []);
    assert.equal(dialogs, 0);
    assert.equal(await page.locator('script, img, b').count(), 0);
    assert.ok((await page.title()).startsWith(canary.slice(0, 40)), 'the title is the text');
    const text = await page.evaluate(() => document.body.innerText);
    assert.ok(text.includes(canary.slice(0, 60)), 'the text is there to be read');
    assert.deepEqual(await violations(page), []);
    assert.ok((await sideways(page)) <= 0, 'a long word makes the page wider than the window');
  });
}

await browser.close();
console.log(failures ? failures + ' failed' : 'all is well');
process.exit(failures ? 1 : 0);
