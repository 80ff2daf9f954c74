// Comforts only: everything works without script.
"use strict";
for (const button of document.querySelectorAll("button.copy")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const said = button.textContent;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = "Kopierat";
    } catch {
      button.textContent = "Kunde inte kopiera";
    }
    setTimeout(() => { button.textContent = said; }, 2000);
  });
}
// A page that waits for work in the background looks again by itself.
const waiting = document.querySelector("[data-reload-seconds]");
if (waiting) {
  setTimeout(() => location.reload(), Number(waiting.dataset.reloadSeconds) * 1000);
}
