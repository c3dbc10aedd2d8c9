package org.superconfounding.report.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.LogMessageId.LogMessageId3Param;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.superconfounding.report.draw.Typeface;

/** Prints a page as a tagged, archivable PDF (PDF/UA-1 and PDF/A-2a) that holds no date. */
public final class Printer {
    private static final COSName CREATION_DATE = COSName.getPDFName("CreationDate");
    private static final long DOCUMENT_ID = 1;

    /** Where an ICC profile names the platform that it was made on. */
    private static final int PLATFORM = 40;

    private Printer() {}

    /**
     * The page as PDF.
     *
     * @param folder where the page's pictures are
     * @throws IllegalStateException if the printer leaves some of the page without a tag, as it does with an entry of a list that
     *     is no block
     */
    public static byte[] print(Document page, Path folder) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        Set<String> untagged = new LinkedHashSet<>();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours())
                .withProducer("openhtmltopdf")
                .withDiagnosticConsumer(said -> {
                    if (said.getLogMessageId() == LogMessageId3Param.GENERAL_PDF_ACCESSIBILITY_INCOMPATIBLE_CHILD) {
                        untagged.add(said.getFormattedMessage());
                    }
                })
                .withW3cDocument(new W3CDom().fromJsoup(page), folder.toUri().toString());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeLineBreaker(new LineBreaks());
        try (PDDocument document = new PDDocument()) {
            builder.usePDDocument(document);
            for (Typeface.Face face : Typeface.FACES) {
                builder.useFont(
                        new PDFontSupplier(font(document, face)),
                        face.family(),
                        face.bold() ? 700 : 400,
                        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            if (!untagged.isEmpty()) {
                throw new IllegalStateException("the page cannot be printed for screen readers: " + untagged);
            }
            describeLinks(document);
            forgetMachine(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be printed", e);
        }
    }

    /** Without ligatures and other substitutions: those of PDFBox would take a quarter of the report's time. */
    private static PDFont font(PDDocument document, Typeface.Face face) throws IOException {
        TrueTypeFont font = new TTFParser().parseEmbedded(face.stream());
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    /** PDF/UA asks that a link itself says where it leads; the printer says so only where the link stands in the text. */
    private static void describeLinks(PDDocument document) throws IOException {
        Map<Integer, COSObjectable> elements = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getNumbers();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSObjectable element = elements.get(annotation.getStructParent());
                if (element != null && element.getCOSObject() instanceof COSDictionary link) {
                    annotation.setContents(link.getString(COSName.ALT));
                }
            }
        }
    }

    /** No date stays, nor what Java's own colour management makes of a profile, which differs between JDKs. */
    private static void forgetMachine(PDDocument document) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(CREATION_DATE);
        document.setDocumentId(DOCUMENT_ID);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dateless = dated.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", "");
        metadata.importXMPMetadata(dateless.getBytes(StandardCharsets.UTF_8));
        COSStream profile =
                document.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
        try (OutputStream stream = profile.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write(colours());
        }
    }

    /** The standard colours, without the name of the platform, by which one JDK's profile differs from another's. */
    private static byte[] colours() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, PLATFORM, PLATFORM + 4, (byte) 0);
        return profile;
    }
}
