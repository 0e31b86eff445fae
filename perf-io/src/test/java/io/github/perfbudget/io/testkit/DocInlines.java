package io.github.perfbudget.io.testkit;

/** Writes the inlines of a paragraph of a .doc file. */
final class DocInlines implements InlineVisitor {

  private final DocStories stories;
  private final StringBuilder text = new StringBuilder();
  private boolean blank = true;

  private DocInlines(DocStories stories) {
    this.stories = stories;
  }

  static DocInlines of(WordParagraph paragraph, DocStories stories) {
    DocInlines inlines = new DocInlines(stories);
    paragraph.inlines().forEach(inline -> inline.accept(inlines));
    return inlines;
  }

  String text() {
    return text.toString();
  }

  /** Whether there is nothing but ASCII white space; U+3000 and U+00A0 count as text. */
  boolean isBlank() {
    return blank;
  }

  private void written(String words) {
    text.append(words);
    blank = blank && words.chars().allMatch(c -> c == ' ');
  }

  @Override
  public void text(TextRun run) {
    written(run.text());
  }

  @Override
  public void softBreak(SoftBreak softBreak) {
    text.append('\n');
  }

  /** Control characters become newlines. */
  @Override
  public void tab(Tabulator tab) {
    text.append('\n');
  }

  @Override
  public void pageBreak(PageBreak pageBreak) {
    // nothing
  }

  @Override
  public void bookmark(Bookmark bookmark) {
    // never written
  }

  @Override
  public void note(Note note) {
    stories.add(note);
    text.append('\n');
    blank = false;
  }

  @Override
  public void control(InlineControl control) {
    written(control.text());
  }

  @Override
  public void deleted(DeletedText deleted) {
    // dropped
  }

  @Override
  public void hidden(HiddenText hidden) {
    written(hidden.text());
  }

  @Override
  public void box(TextBox box) {
    written(stories.add(box));
  }
}
