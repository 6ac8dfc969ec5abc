"""The parts of the HTML review page: what stands where (Python), how it looks and moves (page.html, page.css, page.js)."""
