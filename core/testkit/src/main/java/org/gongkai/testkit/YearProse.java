package org.gongkai.testkit;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.form.Aspect;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/** Section one, written anew every year, with the phrases that every such report has. */
final class YearProse {

    /** One list for each year of three, one text for each aspect. */
    private static final List<List<String>> TEXTS = List.of(
            List.of(
                    "本机关围绕教育、医疗、社保等群众关心的领域，及时发布政策文件和办事指南，对重要政策配发图解，方便群众理解。",
                    "畅通当面、信函、网络等申请渠道，健全登记、审核、办理、答复、归档的工作流程，答复均在法定期限内作出。",
                    "坚持先审查后公开，落实信息发布三审三校制度，对历年规范性文件进行全面清理，结果向社会公布。",
                    "对门户网站的政府信息公开专栏进行改版，增设智能检索功能，优化移动端页面，无障碍浏览体验明显提升。",
                    "把政务公开纳入年度绩效考核，举办业务培训班，邀请专家授课，主动接受社会评议。"),
            List.of(
                    "本机关重点公开预算决算、重大建设项目、公共资源配置等信息，召开新闻发布会介绍稳增长举措，回应社会关切。",
                    "安排专人负责受理工作，加强与申请人的沟通，疑难件由法律顾问参与会商，努力从源头减少争议。",
                    "建立文件公开属性源头认定机制，拟稿时即明确公开方式，定期对不予公开的文件进行动态评估调整。",
                    "整合各部门分散的账号，关停长期不更新的栏目，政务新媒体实行统一备案管理，内容质量稳步提高。",
                    "开展专项督查和季度抽测，对发现的问题列出清单、限期整改，全年没有发生需要追究责任的情形。"),
            List.of(
                    "本机关编制基层政务公开标准目录，将公开事项延伸到村和社区，便民服务点提供查阅、打印、咨询等服务。",
                    "修订申请办理规范和答复文书模板，对高频申请事项研究转为主动发布，减轻群众往返奔波的负担。",
                    "完善政策文件库，按照主题、体裁、文号分类归集，失效和废止的文件及时标注，便于公众准确查询。",
                    "启用新的集约化系统，实现一网发布、多端同步，加强网络安全防护，组织应急演练保障运行稳定。",
                    "成立工作领导小组，主要负责人定期听取汇报，聘请社会监督员开展满意度调查，促进服务改进。"));

    private YearProse() {}

    static Overview overview(int year) {
        List<String> texts = TEXTS.get(year % TEXTS.size());
        return new Overview(IntStream.range(0, texts.size())
                .mapToObj(i -> passage(Aspect.values()[i], texts.get(i)))
                .toList());
    }

    private static Passage passage(Aspect aspect, String text) {
        return Passage.builder()
                .aspect(aspect)
                .heading(aspect.title().zh())
                .text(text)
                .build();
    }
}
