'use strict';
// The form's behaviour. Everything that people read stands in the page itself; what changes is phrased from the texts in
// the data block. Nothing here can reach another machine: the page's policy forbids every connection.
(function () {
  const pack = JSON.parse(document.getElementById('pack').textContent);
  const texts = pack.texts;
  const key = 'waymark-form-' + pack.pack;
  const removed = 'removed '; // what other windows are told, with the draft's id
  const form = document.getElementById('form');
  const at = (id) => document.getElementById(id);
  const all = (selector, inside) => Array.from((inside || document).querySelectorAll(selector));
  const statements = all('.statement');
  let touched = false; // since the answers were last saved
  let inFile = false; // whether all that is entered was saved as a file
  let keeps = false; // whether this browser keeps a draft
  let timer = 0;
  let known = { id: '', at: '', values: {} }; // the draft as this window last read or wrote it; no time: not yet
  let single = false; // whether one statement is shown at a time
  let step = 0; // then: 0 is the start, 1 the first statement, and what follows the last statement is the end
  const end = statements.length + 1;

  document.documentElement.classList.add('js');

  /** "%1 of %2" with its places filled, each once, whatever the values hold. */
  function phrase(pattern) {
    const values = arguments;
    return pattern.replace(/%([1-9])/g, (whole, number) => (number < values.length ? String(values[number]) : whole));
  }

  function chosen(name) {
    const found = all('input[name="' + name + '"]').find((each) => each.checked);
    return found ? found.value : null;
  }
  const numberOf = (statement) => statement.dataset.statement;
  const idOf = (number) => number.replace('.', '-');
  const isAnswered = (statement) => chosen('level-' + numberOf(statement)) !== null || chosen('stance-' + numberOf(statement)) !== null;

  // The draft: when it was kept, and every control by its name.

  function controls() {
    return all('input[name], textarea[name], select[name]', form);
  }
  function remember() {
    const kept = {};
    controls().forEach((each) => {
      if (each.type === 'radio') {
        if (each.checked) kept[each.name] = each.value;
      } else if (each.type === 'checkbox') {
        if (each.checked) kept[each.name] = 'on';
      } else {
        kept[each.name] = each.value;
      }
    });
    return kept;
  }
  function recall(kept) {
    controls().forEach((each) => {
      const value = Object.prototype.hasOwnProperty.call(kept, each.name) ? kept[each.name] : null;
      if (each.type === 'radio') each.checked = each.value === value;
      else if (each.type === 'checkbox') each.checked = value === 'on';
      else if (typeof value === 'string' && each.value !== value) each.value = value;
    });
  }
  /** Where somebody was goes with it, so that they continue there. */
  function draftNow() {
    return { id: known.id, at: new Date().toISOString(), values: remember(), way: single ? 'single' : 'all', step: placeOf(step) };
  }
  /** Null where it is none; in forms of Waymark 1.0 the values were all of it. */
  function draftIn(text) {
    let kept = null;
    try {
      kept = JSON.parse(text);
    } catch (unreadable) {
      return null;
    }
    if (!kept || typeof kept !== 'object') return null;
    const none = { id: '', at: '' };
    return Object.assign(none, kept.values && typeof kept.values === 'object' ? kept : { values: kept });
  }
  /** Throws where this browser refuses. */
  const storedDraft = () => draftIn(window.localStorage.getItem(key) || 'null');
  /** Whether the form is open in another window too, with answers that are not this window's: there they are kept. */
  function isParted(stored) {
    return stored ? stored.id !== known.id : known.at !== '';
  }
  function keep() {
    window.clearTimeout(timer);
    try {
      const stored = storedDraft();
      keeps = !isParted(stored);
      if (keeps) {
        if (stored && stored.at !== known.at) join(stored);
        const draft = draftNow();
        window.localStorage.setItem(key, JSON.stringify(draft));
        known = draft;
      }
    } catch (refused) {
      keeps = false;
    }
    tellWhetherKept();
  }
  /** The same form, open twice: of each control what was entered last, in whichever window. */
  function join(stored) {
    const mine = remember();
    const values = Object.assign({}, stored.values);
    const names = new Set(Object.keys(mine).concat(Object.keys(known.values)));
    names.forEach((name) => {
      if ((mine[name] || '') === (known.values[name] || '')) return;
      if (name in mine) values[name] = mine[name];
      else delete values[name];
    });
    recall(values);
    known = stored;
    if (JSON.stringify(remember()) !== JSON.stringify(mine)) noLongerInFile();
    markWhereMarked();
    show();
  }
  function keptDraft() {
    try {
      window.localStorage.setItem(key + '-asked', '');
      window.localStorage.removeItem(key + '-asked');
      keeps = true;
      return storedDraft();
    } catch (refused) { // the note says so
      return null;
    }
  }
  function dropDraft() {
    window.clearTimeout(timer);
    try {
      window.localStorage.removeItem(key);
    } catch (refused) { /* then there is nothing to remove */ }
  }
  /** Where the same answers are open in another window, they go there as well. */
  function dropEverywhere() {
    try {
      window.localStorage.setItem(key, removed + known.id);
    } catch (refused) { /* then no window holds any */ }
    dropDraft();
  }
  window.addEventListener('storage', (event) => {
    if (event.key !== key || !event.newValue) return;
    const isAsking = document.documentElement.classList.contains('asking');
    if (event.newValue.startsWith(removed)) {
      if (isAsking || event.newValue === removed + known.id) openWith(null);
    } else if (isAsking || (!touched && known.at === '')) {
      openWith(keptDraft());
    } else {
      const stored = draftIn(event.newValue);
      if (stored && !isParted(stored)) join(stored);
    }
  });
  function timeOf(at) {
    const time = new Date(at);
    if (Number.isNaN(time.getTime())) return texts.earlier;
    const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
    const clock = time.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
    if (time.toDateString() === new Date().toDateString()) return clock;
    return phrase(texts.timeAndDay, clock, time.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' }));
  }
  /** Empties the form; where a draft says more than the form does by itself, asks first whose it is to be. */
  function openWith(draft) {
    window.clearTimeout(timer);
    form.reset();
    startDraft();
    touched = false;
    noLongerInFile();
    clearProblems();
    at('missing').hidden = true;
    setWay(draft ? draft.way === 'single' : false);
    const blank = remember();
    const says = draft && Object.keys(draft.values).some((name) => draft.values[name] !== (name in blank ? blank[name] : ''));
    document.documentElement.classList.toggle('asking', Boolean(says));
    at('kept').hidden = !says;
    if (says) {
      const given = (name) => plain(String(draft.values[name] || ''));
      at('kept-whose').textContent = phrase(texts.keptBy, given('name') || given('role') || texts.unnamed, timeOf(draft.at));
      at('resume').onclick = () => {
        known = draft;
        begin(draft.values, draft.step);
      };
      at('start-empty').onclick = () => {
        dropDraft();
        if (single) enter(0);
        begin({});
      };
      at('kept').focus();
    } else {
      if (draft) known = draft;
      begin(null);
    }
  }
  /** Shows the form, with these values where somebody chose between them and none. */
  function begin(values, place) {
    document.documentElement.classList.remove('asking');
    at('kept').hidden = true;
    if (values) recall(values);
    markWhereMarked();
    tellWhetherKept();
    at('way').hidden = statements.length < 2;
    const wanted = stepOf(window.location.hash.slice(1) || (typeof place === 'string' ? place : ''));
    show();
    if (single && values && wanted > 0) goTo(wanted);
    else if (values) go('name');
    else if (single) showStep(wanted);
  }
  /** Answers of their own, whoever gave others in this browser before. */
  function startDraft() {
    known = { id: Date.now().toString(36) + Math.random().toString(36).slice(2), at: '', values: remember() };
  }
  function markWhereMarked() {
    statements.forEach((each) => mayMark(each, all('.mark', each).some((mark) => mark.value)));
  }
  /** What was saved as a file, and can be copied, is not what is entered now. */
  function noLongerInFile() {
    inFile = false;
    at('saved').hidden = true;
    at('block').value = '';
    at('mail').removeAttribute('href');
  }
  function tellWhetherKept() {
    const note = at('storage');
    const text = keeps ? note.dataset.kept : note.dataset.refused;
    if (note.textContent !== text) note.textContent = text;
  }
  function keepSoon() {
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, 300);
  }

  // What is shown.

  function show() {
    const answered = statements.filter(isAnswered).length;
    const text = phrase(texts.progress, answered, statements.length);
    if (at('progress').textContent !== text) at('progress').textContent = text;
    at('meter').max = statements.length;
    at('meter').value = answered;
    at('next').hidden = single || answered === statements.length;
    all('[data-theme-count]').forEach((count) => {
      const own = statements.filter((each) => each.dataset.theme === count.dataset.themeCount);
      count.textContent = phrase(texts.themeProgress, own.filter(isAnswered).length, own.length);
    });
    all('.choice').forEach((choice) => {
      const input = choice.querySelector('input');
      choice.classList.toggle('chosen', Boolean(input && input.checked));
    });
    all('.mark').forEach((mark) => {
      if (mark.value) mark.dataset.mark = mark.value;
      else delete mark.dataset.mark;
    });
  }

  // One statement at a time: which step is shown. The address names it, so that the browser's own buttons lead there too.

  /** The step's place in the page, by which the address and the draft name it. */
  const placeOf = (which) => (which < 1 ? '' : which === end ? 'finish' : statements[which - 1].id);
  /** The step in which a part of the page is. */
  function stepOf(id) {
    const target = id === 'statements' ? statements[0] : at(id);
    if (!target) return 0;
    if (target.closest('.finish')) return end;
    const statement = target.closest('.statement') || (target.closest('.theme') && target.querySelector('.statement'));
    return statements.indexOf(statement) + 1;
  }
  function showStep(which) {
    step = which;
    const root = document.documentElement.classList;
    root.toggle('at-start', step === 0);
    root.toggle('at-finish', step === end);
    statements.forEach((each, index) => each.classList.toggle('current', index + 1 === step));
    all('.theme').forEach((each) => each.classList.toggle('current', Boolean(each.querySelector('.statement.current'))));
    at('where').hidden = step === 0 || step === end;
    at('where').textContent = at('where').hidden ? '' : phrase(texts.where, step, statements.length);
    at('step-back').hidden = step === 0;
    at('step-start').hidden = step === 0;
    at('step-next').hidden = step === end;
    if (single && step === end) {
      at('saved').hidden = !inFile;
      if (!inFile) tellMissing();
    }
  }
  /** Shows a step and tells the address. Where nothing may be added to that, as in some viewers, the step is shown all the same. */
  function enter(which) {
    showStep(which);
    try {
      if (window.location.hash.slice(1) !== placeOf(which)) window.location.hash = placeOf(which);
    } catch (refused) { /* then the browser's own buttons lead elsewhere */ }
  }
  /** The same with the focus on the step's heading, as on a page that was opened. */
  function arrive() {
    const heading = step === 0 ? at('title') : step === end ? at('finish') : statements[step - 1].querySelector('h3');
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
  function goTo(which) {
    at('errors').hidden = true;
    enter(which);
    arrive();
    if (touched) keepSoon();
  }
  function setWay(one) {
    single = one && statements.length > 1;
    document.documentElement.classList.toggle('single', single);
    at('way-all').setAttribute('aria-pressed', String(!single));
    at('way-single').setAttribute('aria-pressed', String(single));
    statements.forEach((each) => {
      const heading = each.querySelector('h3');
      if (single) heading.setAttribute('aria-describedby', 'where');
      else heading.removeAttribute('aria-describedby');
    });
    showStep(0);
  }
  function chooseWay(one) {
    setWay(one);
    if (single) enter(0);
    show();
    keepSoon();
  }
  /** Names what is open; whether there is any. */
  function tellMissing() {
    const open = statements.filter((each) => !isAnswered(each));
    links(at('missing').querySelector('ul'), open.map((each) => ({ to: firstChoice(each), text: each.dataset.title })));
    at('missing').hidden = open.length === 0;
    at('unsaved').hidden = single; // they were named before saving
    return open.length > 0;
  }

  function mayMark(statement, open) {
    statement.classList.toggle('marking', open);
    const button = statement.querySelector('.open-marks');
    if (button) button.setAttribute('aria-expanded', String(open));
  }

  /** With a draft shown, a level and a stance say the same thing. */
  function settle(input) {
    const statement = input.closest('.statement');
    if (!statement || statement.dataset.draft === undefined || !input.checked) return;
    const number = numberOf(statement);
    const draft = Number(statement.dataset.draft);
    const choose = (name, value) =>
      all('input[name="' + name + '-' + number + '"]').forEach((each) => {
        each.checked = each.value === value;
      });
    const stanceOf = (level) => (level === draft ? 'agree' : level > draft ? 'higher' : 'lower');
    if (input.name === 'level-' + number) {
      choose('stance', input.value === 'unknown' ? '' : stanceOf(Number(input.value)));
    } else if (input.name === 'stance-' + number) {
      const level = chosen('level-' + number);
      if (input.value === 'agree') choose('level', String(draft));
      else if (level === 'unknown' || (level !== null && stanceOf(Number(level)) !== input.value)) choose('level', '');
    }
  }

  // Saving.

  /** Without control characters, and with a whole character instead of half a one. */
  function plain(text) {
    return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1\ufffd').trim();
  }
  function answerOf(statement) {
    const number = numberOf(statement);
    const level = chosen('level-' + number);
    const marks = all('.mark', statement).filter((each) => each.value)
      .map((each) => ({ level: Number(each.dataset.level), point: Number(each.dataset.point), mark: each.value }));
    return {
      statement: number,
      level: level === null || level === 'unknown' ? null : Number(level),
      do_not_know: level === 'unknown',
      stance: chosen('stance-' + number),
      query: at('query-' + idOf(number)).checked,
      comment: plain(at('comment-' + idOf(number)).value),
      evidence: plain(at('evidence-' + idOf(number)).value),
      marks: marks,
    };
  }
  const saysSomething = (answer) => answer.level !== null || answer.do_not_know || answer.stance !== null || answer.query ||
    answer.comment !== '' || answer.evidence !== '' || answer.marks.length > 0;
  function response() {
    return {
      format: 'waymark-response/1',
      review: pack.review,
      structure: pack.structure,
      wording: pack.wording,
      pack: pack.pack,
      voice: pack.voice,
      kind: pack.kind,
      names_seen: pack.namesSeen,
      name: plain(at('name').value),
      role: plain(at('role').value),
      speaks_for: Number(at('speaks').value),
      saved_at: new Date().toISOString(),
      answers: statements.map(answerOf).filter(saysSomething),
    };
  }

  /** A list of links to what is meant, which move the focus there as well. */
  function links(list, entries) {
    list.textContent = '';
    entries.forEach((entry) => {
      const link = document.createElement('a');
      link.href = '#' + entry.to;
      link.textContent = entry.text;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        go(entry.to);
      });
      const item = document.createElement('li');
      item.appendChild(link);
      list.appendChild(item);
    });
  }
  function go(id) {
    const target = at(id);
    if (single) enter(stepOf(id));
    target.focus({ preventScroll: true });
    (target.closest('.choice') ? target.closest('.statement') : target.closest('.field') || target).scrollIntoView();
  }
  const firstChoice = (statement) => statement.querySelector('input[type=radio]').id;

  function problems() {
    const found = [];
    if (plain(at('name').value) === '' && plain(at('role').value) === '') found.push({ to: 'name', text: texts.nameMissing });
    if (!/^[1-9][0-9]?$/.test(at('speaks').value.trim())) found.push({ to: 'speaks', text: texts.speaksWrong });
    statements.forEach((statement) => all('textarea', statement).forEach((each) => {
      const over = plain(each.value).length - pack.maxText;
      if (over > 0) found.push({ to: each.id, text: phrase(texts.tooLong, numberOf(statement), over) });
    }));
    if (!statements.map(answerOf).some(saysSomething)) found.push({ to: firstChoice(statements[0]), text: texts.nothingAnswered });
    return found;
  }
  function clearProblems() {
    at('errors').hidden = true;
    all('.wrong').forEach((each) => each.remove());
    all('[aria-invalid]').forEach((each) => each.removeAttribute('aria-invalid'));
    ['name', 'speaks'].forEach((id) => at(id).setAttribute('aria-describedby', id === 'name' ? 'about-hint' : 'speaks-hint'));
  }
  function showProblems(found) {
    links(at('errors').querySelector('ul'), found);
    found.forEach((entry) => {
      const input = at(entry.to);
      if (input.type !== 'text') return;
      const text = document.createElement('p');
      text.className = 'wrong';
      text.id = entry.to + '-wrong';
      text.textContent = entry.text;
      input.before(text);
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', text.id + ' ' + input.getAttribute('aria-describedby'));
    });
    at('errors').hidden = false;
    at('errors').focus({ preventScroll: true });
    at('errors').scrollIntoView();
  }

  // The same bytes as letters, for whoever cannot attach a file (docs/exchange-format.md).

  /** CRC-16 of ISO 3309, which Waymark checks the letters with. */
  function checksum(letters) {
    let crc = 0xffff;
    for (let i = 0; i < letters.length; ++i) {
      crc ^= letters.charCodeAt(i);
      for (let bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >>> 1) ^ 0x8408 : crc >>> 1;
    }
    return ((crc ^ 0xffff) & 0xffff).toString(16).toUpperCase().padStart(4, '0');
  }
  /** Packed where this browser can; an answer of its own comes later. */
  function packed(blob) {
    if (typeof CompressionStream !== 'function') return blob.arrayBuffer().then((bytes) => ({ kind: 'P', bytes: bytes }));
    const stream = blob.stream().pipeThrough(new CompressionStream('deflate'));
    return new Response(stream).arrayBuffer().then((bytes) => ({ kind: 'Z', bytes: bytes }));
  }
  function blockOf(kind, buffer) {
    let binary = '';
    new Uint8Array(buffer).forEach((byte) => { binary += String.fromCharCode(byte); });
    const letters = window.btoa(binary).replace(/=/g, '');
    if (letters.length > pack.maxLetters) return '';
    return ['WAYMARK ANSWERS BEGIN 1 ' + kind + ' ' + letters.length + ' ' + checksum(letters)]
      .concat(letters.match(/.{1,60}/g), 'WAYMARK ANSWERS END', '').join('\n');
  }
  function showBlock(blob) {
    const mailLength = 1900; // of an address that every mail program takes
    at('as-text').hidden = true;
    at('copied').textContent = '';
    packed(blob).then((made) => {
      const block = blockOf(made.kind, made.bytes);
      if (!block || at('saved').hidden) return;
      at('block').value = block;
      const address = 'mailto:?subject=' + encodeURIComponent(texts.mailSubject) + '&body=' +
        encodeURIComponent(block.replace(/\n/g, '\r\n'));
      at('mail').hidden = address.length > mailLength;
      at('mail').href = at('mail').hidden ? '#block' : address;
      at('as-text').hidden = false;
    }).catch(() => {}); // then there is the file alone
  }
  function copyBlock() {
    at('block').focus();
    at('block').select();
    let done = false;
    try {
      done = document.execCommand('copy');
    } catch (refused) { /* the text stays selected */ }
    at('copied').textContent = done ? texts.copied : texts.copyByHand;
  }

  function fileName(saved) {
    const plain = (text) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
    // With the year: last year's file is still among the downloads.
    const parts = [plain(saved.name || saved.role) || 'answers', plain(pack.year)];
    return parts.map((part) => Array.from(part).slice(0, 60).join('')).filter(Boolean).join('-') + '.waymark-response.json';
  }
  function save(unasked) {
    at('saved').hidden = true;
    at('missing').hidden = true;
    clearProblems();
    keep();
    const found = problems();
    if (found.length) return showProblems(found);
    if (unasked && !single && tellMissing()) {
      at('missing').focus();
      return undefined;
    }
    const saved = response();
    const blob = new Blob([JSON.stringify(saved, null, 1) + '\n'], { type: 'application/json' });
    if (blob.size > pack.maxSize) return showProblems([{ to: 'statements', text: texts.tooLarge }]);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName(saved);
    document.body.appendChild(link);
    link.click();
    link.remove();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    touched = false;
    inFile = true;
    at('saved-still').textContent = keeps ? at('saved-still').dataset.kept : at('saved-still').dataset.refused;
    at('saved-as').textContent = phrase(texts.savedAs, link.download);
    at('saved').hidden = false;
    at('saved').focus();
    showBlock(blob);
    return undefined;
  }

  // What people do.

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    touched = true;
    noLongerInFile();
    settle(event.target);
    show();
    keepSoon();
  });
  all('.open-marks').forEach((button) => button.addEventListener('click', () => {
    const statement = button.closest('.statement');
    mayMark(statement, !statement.classList.contains('marking'));
  }));
  at('save').addEventListener('click', () => save(true));
  at('anyway').addEventListener('click', () => save(false));
  at('copy').addEventListener('click', copyBlock);
  at('print').addEventListener('click', () => window.print());
  at('next').addEventListener('click', () => {
    const open = statements.find((each) => !isAnswered(each));
    if (open) go(firstChoice(open));
  });
  at('way-all').addEventListener('click', () => chooseWay(false));
  at('way-single').addEventListener('click', () => chooseWay(true));
  at('step-back').addEventListener('click', () => goTo(step - 1));
  at('step-start').addEventListener('click', () => goTo(0));
  at('step-next').addEventListener('click', () => {
    // From the overview on to where one left off.
    const open = step === 0 && statements.some(isAnswered) ? statements.findIndex((each) => !isAnswered(each)) : -1;
    goTo(open < 0 ? step + 1 : open + 1);
  });
  window.addEventListener('hashchange', () => {
    const wanted = stepOf(window.location.hash.slice(1));
    if (!single || document.documentElement.classList.contains('asking') || wanted === step) return;
    showStep(wanted);
    arrive();
  });
  function forget() {
    if (!inFile && !window.confirm(texts.forgetAsk)) return;
    dropEverywhere();
    if (single) enter(0);
    openWith(null);
    at('storage').textContent = texts.forgotten;
    at('storage').tabIndex = -1;
    at('storage').focus();
  }
  at('forget').addEventListener('click', forget);
  at('forget-saved').addEventListener('click', forget);
  window.addEventListener('pagehide', () => {
    if (touched) keep();
  });
  window.addEventListener('beforeunload', (event) => {
    if (touched && !keeps) event.preventDefault();
  });

  // A field on paper is as high as its text: what it would scroll is printed below its label instead.
  window.addEventListener('beforeprint', () => all('textarea', form).forEach((each) => {
    const below = each.nextElementSibling;
    const printed = below && below.classList.contains('printed') ? below : document.createElement('div');
    printed.className = 'printed';
    printed.textContent = each.value;
    each.classList.toggle('is-printed', each.value !== '');
    printed.hidden = each.value === '';
    if (printed !== below) each.after(printed);
  }));

  // The way back to a page that the browser put aside, answers and all, is no other way in.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) openWith(keptDraft() || Object.assign(draftNow(), { at: '' }));
  });

  openWith(keptDraft());
})();
