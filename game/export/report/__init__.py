"""The after-action report as files: a page, tables, documents. All of them draw one view."""
