package org.gongkai.documents.internal.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.text.PlainText;

/** What a site puts below an article: 上一篇：…, 打印本页, 版权所有 and the like. */
final class PageFoot {

    /** How its lines begin. */
    private static final Pattern LINE = Pattern.compile(
            "[\\[【|·]*(?:[上下]一[篇条页]|分享(?:到|至)|扫(?:一扫|码|描(?:[上下]方)?二维码)|打印(?:本页|此页|\\W|$)|关闭(?:本页|窗口|\\W|$)|相关(?:链接|阅读|新闻|文章)|责任编辑[:：]|版权所有|(?:政府)?网站(?:标识码|地图)|联系我们|(?:主|承)办(?:单位)?[:：]|.{0,2}ICP备)");

    private PageFoot() {}

    /** Leaves out the first line of the end of a document that can be nothing but a foot, and all behind it. */
    static List<Block> without(List<Block> end) {
        int first = end.size();
        for (int i = end.size() - 1; i >= 0 && !isSentence(end.get(i)); i--) {
            first = isLine(end.get(i)) ? i : first;
        }
        return end.subList(0, first);
    }

    /** Says whether a line begins as those of a foot do, and is no sentence. */
    static boolean isLine(Block block) {
        return !isSentence(block)
                && block instanceof Paragraph paragraph
                && LINE.matcher(PlainText.compact(paragraph.text())).lookingAt();
    }

    private static boolean isSentence(Block block) {
        return block instanceof Paragraph paragraph && paragraph.text().indexOf('。') >= 0;
    }
}
