import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says of one PDF which of the standards named after it it keeps, and which rules it breaks. */
public class VerifyPdf {
  public static void main(String[] given) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean all = true;
    for (int number = 1; number < given.length; number++) {
      all &= keeps(new File(given[0]), given[number]);
    }
    System.exit(all ? 0 : 1);
  }

  private static boolean keeps(File file, String standard) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.fromString(standard);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour)) {
      PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
      ValidationResult result = validator.validate(parser);
      Map<String, String> broken = new TreeMap<>();
      for (TestAssertion one : result.getTestAssertions()) {
        if (one.getStatus() == TestAssertion.Status.FAILED) {
          String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
          broken.putIfAbsent(rule, one.getMessage() + " " + one.getLocation().getContext());
        }
      }
      System.out.println("veraPDF " + standard + ": " + result.getTotalAssertions()
          + " checks, " + (result.isCompliant() ? "passed" : "FAILED"));
      broken.forEach((rule, said) -> System.out.println("  " + rule + ": " + said));
      return result.isCompliant();
    }
  }
}
