const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
document.querySelectorAll("table.sortable thead th").forEach((header, column) => {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...header.childNodes);
  header.append(button);
  button.addEventListener("click", () => {
    const descending = header.getAttribute("aria-sort") === "ascending";
    header.parentElement.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const body = header.closest("table").tBodies[0];
    const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
    [...body.rows]
      .sort((one, other) => (descending ? -1 : 1) * collator.compare(key(one), key(other)))
      .forEach((row) => body.append(row));
  });
});
