package io.github.perfbudget.io.testkit;

/** What every extractor of .docx files writes alike. */
abstract class PlainInlines implements InlineVisitor {

  final StringBuilder text = new StringBuilder();

  @Override
  public final void text(TextRun run) {
    text.append(run.text());
  }

  @Override
  public final void softBreak(SoftBreak softBreak) {
    text.append('\n');
  }

  @Override
  public final void tab(Tabulator tab) {
    text.append('\t');
  }

  @Override
  public final void pageBreak(PageBreak pageBreak) {
    text.append('\n');
  }

  @Override
  public final void hidden(HiddenText hidden) {
    text.append(hidden.text());
  }
}
