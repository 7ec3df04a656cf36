// While somebody types, what was typed is kept on the server, and what is found in it is shown.
'use strict';
const form = document.getElementById('report');
const kept = document.getElementById('kept');
let waiting;
let running = false;
let again = false;

// One at a time, so that an older answer never takes the place of a newer one.
async function check() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  again = false;
  try {
    const answer = await fetch(form.dataset.check, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok || answer.redirected) throw new Error(answer.status);
    document.getElementById('findings').outerHTML = await answer.text();
    mark();
    kept.textContent = kept.dataset.kept;
  } catch (failed) {
    kept.textContent = kept.dataset.lost;
  }
  running = false;
  if (again) check();
}

function mark() {
  for (const field of form.querySelectorAll('input, textarea')) field.className = '';
  for (const finding of document.querySelectorAll('#findings li')) {
    for (const name of finding.dataset.fields.split(' ')) {
      const field = document.getElementById(name);
      if (field && !field.className) field.className = finding.className;
    }
  }
}

form.addEventListener('input', () => {
  kept.textContent = '';
  clearTimeout(waiting);
  waiting = setTimeout(check, 600);
});
