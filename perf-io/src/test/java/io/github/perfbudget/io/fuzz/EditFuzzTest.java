package io.github.perfbudget.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TableTextException;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The first line of an input is a text to set, the second stands for a field, then the filing. */
class EditFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.tableTexts().map(text -> input("≥90%\n117\n", text));
  }

  private static byte[] input(String edit, byte[] filing) {
    String text = edit + new String(filing, StandardCharsets.UTF_8);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyTextIsSetInAnyFieldOrRefused(byte[] input) {
    String[] parts = new String(input, StandardCharsets.UTF_8).split("\n", 3);
    if (parts.length == 3) {
      Reading reading = TableText.read(parts[2].getBytes(StandardCharsets.UTF_8));
      List<Located<String>> fields = reading.filing().texts().toList();
      if (!fields.isEmpty()) {
        int choice = Math.floorMod(parts[1].hashCode(), fields.size());
        requireSetOrRefused(reading, fields.get(choice).path(), parts[0]);
      }
    }
  }

  private static void requireSetOrRefused(Reading reading, FieldPath path, String words) {
    try {
      Reading edited = TableText.edit(reading).set(path, words).apply();
      assertThat(edited.filing().find(path, Object.class)).hasToString("Optional[" + words + "]");
      assertThat(edited.filing()).isEqualTo(TableText.read(edited.source().bytes()).filing());
    } catch (TableTextException refused) {
      assertThat(refused.findings()).isNotEmpty();
    }
  }
}
