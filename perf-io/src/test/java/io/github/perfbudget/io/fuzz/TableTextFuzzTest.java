package io.github.perfbudget.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class TableTextFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.tableTexts();
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyBytesAreReadJudgedAndWritten(byte[] text) {
    Trial.ofTableText(text);
  }
}
