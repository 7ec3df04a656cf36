document.querySelectorAll("table[data-filter]").forEach((table) => {
  const rows = [...table.tBodies[0].rows];
  const state = (row) => row.querySelector(".state").lastChild.textContent.trim();
  const words = Object.assign(document.createElement("input"), { type: "search", placeholder: table.dataset.filter });
  words.setAttribute("aria-label", table.dataset.filter);
  const states = document.createElement("select");
  states.setAttribute("aria-label", table.dataset.all);
  states.append(new Option(table.dataset.all, ""), ...[...new Set(rows.map(state))].map((text) => new Option(text)));
  const count = document.createElement("output");
  const show = () => {
    const wanted = words.value.toLowerCase().split(/\s+/);
    rows.forEach((row) => {
      const text = row.textContent.toLowerCase();
      row.hidden = !wanted.every((word) => text.includes(word)) || (states.value && states.value !== state(row));
    });
    count.value = rows.filter((row) => !row.hidden).length + " / " + rows.length;
  };
  words.addEventListener("input", show);
  states.addEventListener("change", show);
  const form = document.createElement("p");
  form.className = "filter";
  form.append(words, " ", states, " ", count);
  table.closest(".scroll").before(form);
  show();
});
