package io.github.perfbudget.io.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.testkit.ExtractedText;
import io.github.perfbudget.io.testkit.WordDocument;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The emulator writes what extraction reads, whatever a document is made of. */
class EmulatorPropertiesTest {

  @Property(tries = 40)
  void writesDocxAsExtracted(@ForAll("documents") WordDocument document) throws IOException {
    assertThat(ExtractedText.docx(document)).isEqualTo(Extraction.text(DocxFile.of(document)));
  }

  @Property(tries = 2_000)
  @Tag("deep")
  void writesManyDocxAsExtracted(@ForAll("documents") WordDocument document) throws IOException {
    writesDocxAsExtracted(document);
  }

  @Provide
  Arbitrary<WordDocument> documents() {
    return WordDocuments.documents();
  }
}
